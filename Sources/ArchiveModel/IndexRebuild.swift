/// What came of making an archive's index anew.
public struct IndexRebuild: Hashable, Sendable {
  /// How many articles were indexed.
  public var articles: Int
  /// The version of the analysis before; nil if the archive didn't say.
  public var from: String?
  /// The version of the analysis now.
  public var to: String
  /// How long it took.
  public var seconds = 0.0

  /// Creates a report.
  public init(articles: Int, from: String?, to: String) {
    self.articles = articles
    self.from = from
    self.to = to
  }
}
