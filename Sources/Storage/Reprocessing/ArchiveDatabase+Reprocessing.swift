public import ArchiveModel
import GRDB

extension ArchiveDatabase {
  /// Returns the furniture that is known.
  public func furniture() throws -> Furniture {
    try read { try FurnitureRegistry($0).furniture() }
  }

  /// Learns the furniture of the sites that have other articles since it was learned.
  ///
  /// - Throws: ``ArchiveError`` if the archive can't be written; what was learned before stays.
  public func learnFurniture(isStopped: () -> Bool) throws {
    for site in try read({ try FurnitureRegistry($0).unlearnedSites() }) {
      if isStopped() { return }
      try write { try FurnitureRegistry($0).learn(site: site) }
    }
  }

  /// Returns whether there may be articles that hold furniture, or lack what is none any longer.
  public func hasUncutArticles() throws -> Bool {
    try read { try FurnitureRegistry($0).hasUncutSites() }
  }

  /// Notes that all articles are cut as they should be.
  public func settleFurniture() throws {
    try write { try FurnitureRegistry($0).settle() }
  }

  /// Returns how many articles a stage is to be done for, and how many of them have captures that were not kept.
  public func storedCounts(
    _ selection: StoredSelection
  ) throws -> (total: Int, withoutBytes: Int) {
    try read { try StoredReader($0, selection).counts() }
  }

  /// Returns the next articles that a stage is to be done for, and where they end; nil where there are no more.
  ///
  /// - Parameters:
  ///   - selection: The stage and the articles that are meant.
  ///   - position: Where the articles before ended; `Int64.min` at first.
  ///   - limit: The most articles.
  ///   - furniture: What is to be cut.
  /// - Returns: The articles, in the order in which they came in.
  /// - Throws: ``ArchiveError`` of code `unknownName` if the selection names what the archive lacks, or `damaged`.
  public func storedArticles(
    _ selection: StoredSelection, after position: Int64, limit: Int, furniture: Furniture
  ) throws -> (articles: [StoredArticle], end: Int64)? {
    try read {
      try StoredReader($0, selection).batch(after: position, limit: limit, furniture: furniture)
    }
  }

  /// Puts articles that were made again of what the archive holds in their places, in one transaction.
  ///
  /// It makes no new version of an article. Its public identifier stays, and what a person did to it.
  ///
  /// - Parameters:
  ///   - articles: The articles.
  ///   - isAnnotatingAnew: Whether annotations are renewed even where text and annotators are the same.
  /// - Returns: What became of each: updated or unchanged.
  /// - Throws: ``ArchiveError`` of code `outdatedIndex`, `diskFull`, `busy`, `unwritable` or `damaged`; then nothing is
  ///   changed.
  public func rewrite(
    _ articles: [PreparedArticle], annotatingAnew isAnnotatingAnew: Bool = false
  ) throws -> [SaveOutcome] {
    try writeArticles { database in
      var rewriter = try ArticleRewriter(database, isAnnotatingAnew: isAnnotatingAnew)
      let outcomes = try articles.map { try rewriter.rewrite($0) }
      try rewriter.finish()
      return outcomes
    }
  }
}
