public import ArchiveModel

/// The articles that a stage is to be done again for.
public struct StoredSelection: Sendable {
  /// A stage.
  public enum Stage: Sendable {
    /// Captures are read again that another version read.
    case extract(readerVersion: String)
    /// Articles are annotated again that other annotators, or other versions of them, saw.
    case annotate(identifiers: [String])
    /// Articles are cut again that hold furniture, or lack what is none any longer.
    case cut
  }

  /// The stage.
  public var stage: Stage
  /// Whether also those are meant that the present version of the stage made.
  public var isForced = false
  /// Which articles are meant.
  public var filter = ArticleFilter()
  /// The public identifiers of those that are meant; empty for all.
  public var ids: [String] = []

  /// Creates the selection of all articles for which the stage is to be done.
  public init(_ stage: Stage) {
    self.stage = stage
  }
}
