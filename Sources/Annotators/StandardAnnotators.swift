/// The annotators that every article passes.
public enum StandardAnnotators {
  /// Returns the annotators, in the order in which their annotations are stored.
  ///
  /// - Parameters:
  ///   - entities: Whether persons, organizations and events are sought too, not only places: that takes most of the
  ///     time.
  ///   - tagThreshold: The least weight that makes a country's tag, 0 to 1.
  /// - Returns: The annotators.
  /// - Complexity: Their tables are built at the call, in some milliseconds.
  public static func make(
    entities: Bool = true, tagThreshold: Double = CountryTagAnnotator.defaultThreshold
  ) -> [any Annotator] {
    if entities, let annotator = EntityAnnotator(threshold: tagThreshold) {
      return [annotator, DateAnnotator()]
    }
    return [PlaceAnnotator(threshold: tagThreshold), DateAnnotator()]
  }
}
