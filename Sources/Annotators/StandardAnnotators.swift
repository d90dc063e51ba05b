/// The annotators that every article passes.
public enum StandardAnnotators {
  /// The annotators, in the order in which their annotations are stored.
  public static var all: [any Annotator] {
    []
  }
}
