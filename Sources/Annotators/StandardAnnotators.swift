/// The annotators that every article passes.
public enum StandardAnnotators {
  /// Returns the annotators, in the order in which their annotations are stored.
  ///
  /// - Complexity: Their tables are built at the call, in some milliseconds.
  public static func make() -> [any Annotator] {
    [PlaceAnnotator(), DateAnnotator()]
  }
}
