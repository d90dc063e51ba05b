/// The annotators that every article passes.
public enum StandardAnnotators {
  /// The annotators, in the order in which their annotations are stored.
  ///
  /// - Complexity: Their tables are built at the call, in some milliseconds.
  public static var all: [any Annotator] {
    [PlaceAnnotator(), DateAnnotator()]
  }
}
