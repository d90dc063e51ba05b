/// The annotators that every article passes.
public enum StandardAnnotators {
  /// Returns the annotators, in the order in which their annotations are stored.
  ///
  /// - Parameter tagThreshold: The least weight that makes a country's tag, 0 to 1.
  /// - Returns: The annotators.
  /// - Complexity: Their tables are built at the call, in some milliseconds.
  public static func make(
    tagThreshold: Double = CountryTagAnnotator.defaultThreshold
  ) -> [any Annotator] {
    [PlaceAnnotator(threshold: tagThreshold), DateAnnotator()]
  }
}
