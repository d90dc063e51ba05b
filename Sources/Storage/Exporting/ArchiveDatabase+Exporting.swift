public import ArchiveModel
import GRDB

/// The archive from end to end, one article or capture at a time, as it is at one moment.
extension ArchiveDatabase {
  /// Calls `body` with each article that passes a filter, the oldest first.
  ///
  /// - Parameters:
  ///   - filter: The filter.
  ///   - body: What is done with an article; if it throws, no more are read.
  /// - Throws: ``ArchiveError`` of code `unknownName` if the filter names what the archive lacks, and what `body` throws.
  public func forEachArticle(
    _ filter: ArticleFilter, _ body: (ArchivedArticle) throws -> Void
  ) throws {
    try read { database in
      let condition = try Self.condition(filter, database)
      let rows = try Int64.fetchCursor(
        database, sql: "SELECT id FROM article WHERE \(condition.sql) ORDER BY id",
        arguments: condition.arguments)
      let fetcher = ArticleFetcher(database)
      while let row = try rows.next() {
        for article in try fetcher.articles([row]) { try body(article) }
      }
    }
  }

  /// Calls `body` with each capture of the articles that pass a filter, also of their earlier versions, in the order in which
  /// the captures came; with all captures where the filter asks for nothing.
  ///
  /// - Parameters:
  ///   - filter: The filter.
  ///   - body: What is done with a capture; if it throws, no more are read.
  /// - Throws: ``ArchiveError`` of code `unknownName` if the filter names what the archive lacks, and what `body` throws.
  public func forEachCapture(
    _ filter: ArticleFilter, _ body: (StoredCapture) throws -> Void
  ) throws {
    try read { database in
      if filter == ArticleFilter() {
        return try Self.forEachCapture("TRUE", [], database, body)
      }
      let condition = try Self.condition(filter, database)
      try Self.forEachCapture(
        Self.belonging(to: condition.sql), condition.arguments + condition.arguments, database,
        body)
    }
  }

  /// Calls `body` with each capture of an article, also of its earlier versions, in the order in which they came.
  ///
  /// - Parameters:
  ///   - publicID: The article's public identifier.
  ///   - body: What is done with a capture.
  /// - Returns: Whether there is such an article.
  /// - Throws: What `body` throws.
  public func forEachCapture(
    ofArticle publicID: String, _ body: (StoredCapture) throws -> Void
  ) throws -> Bool {
    try read { database in
      guard let row = try row(ofArticle: publicID, database) else { return false }
      let captures = """
        capture.id IN (
          SELECT capture_id FROM article WHERE id = ?
          UNION SELECT capture_id FROM article_version WHERE article_id = ?)
        """
      try Self.forEachCapture(captures, [row, row], database, body)
      return true
    }
  }
}

extension ArchiveDatabase {
  private static func condition(
    _ filter: ArticleFilter, _ database: Database
  ) throws -> ArticleCondition {
    let compiled = try FilterSQL(filter, database)
    return .all((compiled.rows.map { [.rows($0)] } ?? []) + [.filter(compiled)])
  }

  /// Captures of articles that meet a condition, which stands in it twice.
  private static func belonging(to condition: String) -> String {
    """
    (EXISTS (SELECT 1 FROM article WHERE article.capture_id = capture.id AND \(condition))
      OR EXISTS (
        SELECT 1 FROM article_version JOIN article ON article.id = article_id
        WHERE article_version.capture_id = capture.id AND \(condition)))
    """
  }

  private static func forEachCapture(
    _ condition: String, _ arguments: StatementArguments, _ database: Database,
    _ body: (StoredCapture) throws -> Void
  ) throws {
    let restorer = CaptureRestorer(database)
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT \(CaptureRestorer.columns) FROM capture WHERE \(condition) ORDER BY capture.id
        """,
      arguments: arguments)
    while let row = try rows.next() { try body(restorer.capture(of: row)) }
  }
}
