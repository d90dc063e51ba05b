/// The annotators that every article passes.
public enum StandardAnnotators {
  /// Returns the annotators, in the order in which their annotations are stored.
  ///
  /// - Parameter entities: Whether persons, organizations and events are sought too, not only places: that takes most
  ///   of the time.
  /// - Returns: The annotators.
  /// - Complexity: Their tables are built at the call, in some milliseconds.
  public static func make(entities: Bool = true) -> [any Annotator] {
    if entities, let annotator = EntityAnnotator() { return [annotator, DateAnnotator()] }
    return [PlaceAnnotator(), DateAnnotator()]
  }
}
