import ArchiveModel
import GRDB

/// Puts another text in the place of an article's, within one transaction.
///
/// What a person did to the article stays: tags, entities and dates by hand, and hidden ones; dates as long as their words
/// stand where they stood.
struct ArticleReplacement {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Replaces the article in `row` by another, whose row may be another too.
  ///
  /// - Throws: What the database throws.
  func replace(_ row: Int64, by entry: ArticleEntry) throws {
    let article = entry.prepared.article
    let moved = entry.row
    let misplaced = try misplacedDates(row, article)
    let body = try BodyWriter(database).add(article.body)
    try RowWriter(database, sql: Self.update)
      .write(entry.values(bodyRow: body) + [.integer(row)])
    try clear(moved, misplaced)
  }

  /// Removes what hangs on an article that is to have another text, before it has it.
  ///
  /// - Throws: What the database throws.
  func clear(_ row: Int64, for article: Article) throws {
    try clear(row, misplacedDates(row, article))
  }

  private func clear(_ moved: Int64, _ misplaced: [(field: String, start: Int)]) throws {
    for (field, start) in misplaced {
      try database.cachedStatement(
        sql: "DELETE FROM article_date WHERE article_id = ? AND field = ? AND start_offset = ?"
      ).execute(arguments: [moved, field, start])
    }
    for table in ["article_tag", "article_entity", "article_date"] {
      try database.cachedStatement(
        sql: "DELETE FROM \(table) WHERE article_id = ? AND origin <> 'hand' AND NOT is_hidden"
      ).execute(arguments: [moved])
    }
    for table in ["article_related", "article_cut"] {
      try database.cachedStatement(sql: "DELETE FROM \(table) WHERE article_id = ?")
        .execute(arguments: [moved])
    }
  }

  /// Returns the dates whose words are others in the new text.
  private func misplacedDates(
    _ row: Int64, _ article: Article
  ) throws -> [(field: String, start: Int)] {
    let dates = try Row.fetchAll(
      database.cachedStatement(sql: Self.selectKeptDates), arguments: [row])
    if dates.isEmpty { return [] }
    guard let old = try database.textReader().fields(ofRow: row) else { return [] }
    return try dates.compactMap { date in
      let name: String = try date.decode(atIndex: 0)
      let start: Int = try date.decode(atIndex: 1)
      let end: Int = try date.decode(atIndex: 2)
      guard let field = Article.Field(rawValue: name),
        let column = Article.Field.allCases.firstIndex(of: field)
      else { return nil }
      let before = Array(old[column].utf8)
      let after = Array(article.text(of: field).utf8)
      let isSame =
        0 <= start && start <= end && end <= min(before.count, after.count)
        && before[start..<end] == after[start..<end]
      return isSame ? nil : (name, start)
    }
  }

  private static let selectKeptDates = """
    SELECT field, start_offset, end_offset FROM article_date
    WHERE article_id = ? AND (origin = 'hand' OR is_hidden)
    """

  private static let update = """
    UPDATE article SET (\(ArticleEntry.columns)) = (\(ArticleEntry.parameters)) WHERE id = ?
    """
}
