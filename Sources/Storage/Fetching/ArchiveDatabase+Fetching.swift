public import ArchiveModel
import Foundation
package import GRDB

extension ArchiveDatabase {
  /// Returns the articles of `rows`, in their order.
  package func articles(
    _ rows: [Int64], _ database: Database, detail: ArticleDetail = .whole
  ) throws -> [ArchivedArticle] {
    try ArticleFetcher(database, detail).articles(rows)
  }

  /// Returns the article with a public identifier, or nil if there is none.
  public func article(_ publicID: String) throws -> ArchivedArticle? {
    try read { database in
      try row(ofArticle: publicID, database)
        .flatMap { try ArticleFetcher(database).articles([$0]).first }
    }
  }

  /// Returns the days between the dates of two rows.
  package static func days(from row: Int64, to other: Int64) -> Int64 {
    ChronologicalID.dayOrdinal(ofRow: other) - ChronologicalID.dayOrdinal(ofRow: row)
  }

  /// Returns the row of the article with a public identifier, or nil if there is none.
  package func row(ofArticle publicID: String, _ database: Database) throws -> Int64? {
    try Int64.fetchOne(
      database, sql: "SELECT id FROM article WHERE public_id = ?",
      arguments: [publicID.lowercased()])
  }

  /// Returns the articles that pass a filter, newest or oldest first, and how many there are in all.
  ///
  /// - Parameters:
  ///   - filter: The filter.
  ///   - order: Newest first, unless it is `oldest`.
  ///   - page: Which of them are wanted.
  ///   - detail: How much of them is read.
  ///   - foldsCopies: Whether of articles that tell one text only the first in the order is returned, with how many more of
  ///     them pass. The page counts what is returned, the total all that pass.
  /// - Returns: The articles of the page, and the total.
  /// - Throws: ``ArchiveError`` of code `unknownName` if the filter names what the archive lacks.
  public func articles(
    _ filter: ArticleFilter, order: ArticleOrder = .newest, page: Page = Page(),
    detail: ArticleDetail = .whole, foldsCopies: Bool = false
  ) throws -> (articles: [ArchivedArticle], total: Int) {
    try read { database in
      let compiled = try FilterSQL(filter, database)
      let condition = ArticleCondition.all(
        (compiled.rows.map { [.rows($0)] } ?? []) + [.filter(compiled)])
      let rows =
        foldsCopies
        ? try StoryFolder(database).rows(condition, order, page)
        : try Self.rows(condition, order, page, database)
      var articles = try ArticleFetcher(database, detail).articles(rows)
      if foldsCopies {
        let copies = try StoryFolder(database).copies(ofRows: rows, condition)
        for (index, count) in zip(articles.indices, copies) { articles[index].copies = count }
      }
      let total = try Int.fetchOne(
        database, sql: "SELECT count(*) FROM article WHERE \(condition.sql)",
        arguments: condition.arguments)
      return (articles, total ?? 0)
    }
  }

  private static func rows(
    _ condition: ArticleCondition, _ order: ArticleOrder, _ page: Page, _ database: Database
  ) throws -> [Int64] {
    try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM article WHERE \(condition.sql)
        ORDER BY id \(order == .oldest ? "ASC" : "DESC") LIMIT ? OFFSET ?
        """,
      arguments: condition.arguments + [page.limit, page.offset])
  }

  private static func condition(_ filter: FilterSQL) -> String {
    let days = filter.rows == nil ? "" : "article.id BETWEEN ? AND ?"
    let parts = [days, filter.condition].filter { !$0.isEmpty }
    return parts.isEmpty ? "TRUE" : parts.joined(separator: " AND ")
  }

  private static func arguments(_ filter: FilterSQL) -> StatementArguments {
    guard let rows = filter.rows else { return filter.arguments }
    return [rows.lowerBound, rows.upperBound] + filter.arguments
  }

  /// Returns the tags of the articles that pass a filter, the most frequent first.
  public func tags(_ filter: ArticleFilter = ArticleFilter()) throws -> [TagCount] {
    try read { database in
      let compiled = try FilterSQL(filter, database)
      return try Row.fetchAll(
        database,
        sql: """
          SELECT slug, name, english_name, count(*) AS count
          FROM article_tag JOIN tag ON tag.id = tag_id JOIN article ON article.id = article_id
          WHERE NOT is_hidden AND \(Self.condition(compiled))
          GROUP BY tag_id ORDER BY count DESC, slug
          """,
        arguments: Self.arguments(compiled)
      ).map { row in
        try TagCount(
          slug: row.decode(atIndex: 0), name: row.decode(atIndex: 1),
          englishName: row.decode(atIndex: 2), count: row.decode(atIndex: 3))
      }
    }
  }

  /// Returns the size and coverage of the archive.
  ///
  /// - Complexity: O(*n*) in the number of articles.
  public func statistics() throws -> ArchiveStatistics {
    var statistics = try read { try Self.statistics($0) }
    statistics.path = path
    for suffix in ["", "-wal"] {
      let attributes = try? FileManager.default.attributesOfItem(atPath: path + suffix)
      statistics.fileBytes += (attributes?[.size] as? Int) ?? 0
    }
    return statistics
  }

  private static func statistics(_ database: Database) throws -> ArchiveStatistics {
    var statistics = ArchiveStatistics()
    guard let row = try Row.fetchOne(database, sql: selectStatistics) else { return statistics }
    statistics.articles = row["articles"]
    statistics.datedArticles = row["dated_articles"]
    statistics.firstDay = row["first_day"]
    statistics.lastDay = row["last_day"]
    statistics.textBytes = row["text_bytes"] ?? 0
    statistics.captures = row["captures"]
    statistics.captureBytes = row["capture_bytes"] ?? 0
    statistics.storedCaptureBytes = row["stored_capture_bytes"] ?? 0
    statistics.sources = row["sources"]
    statistics.tags = row["tags"]
    statistics.entities = row["entities"]
    statistics.dates = row["dates"]
    statistics.imports = row["imports"]
    statistics.unfinishedImports = row["unfinished_imports"]
    let index = IndexVersion(database)
    statistics.analyzerVersion = try index.recorded()
    statistics.isIndexCurrent = try index.isCurrent()
    return statistics
  }

  private static let selectStatistics = """
    SELECT
      count(*) AS articles, count(published) AS dated_articles,
      min(substr(published, 1, 10)) AS first_day, max(substr(published, 1, 10)) AS last_day,
      sum(length(CAST(title AS BLOB)) + length(CAST(coalesce(summary, '') AS BLOB))
        + length(CAST(body AS BLOB))) AS text_bytes,
      (SELECT count(*) FROM capture) AS captures,
      (SELECT sum(byte_count) FROM capture) AS capture_bytes,
      (SELECT sum(length(bytes)) FROM capture) AS stored_capture_bytes,
      (SELECT count(*) FROM source) AS sources,
      (SELECT count(DISTINCT tag_id) FROM article_tag WHERE NOT is_hidden) AS tags,
      (SELECT count(*) FROM entity)
        - (SELECT count(*) FROM entity_correction WHERE canonical_id IS NOT NULL OR is_hidden)
        AS entities,
      (SELECT count(*) FROM article_date) AS dates,
      (SELECT count(*) FROM import_run) AS imports,
      (SELECT count(*) FROM import_run WHERE finished_at IS NULL) AS unfinished_imports
    FROM article JOIN article_body ON article_body.id = body_id
    """
}
