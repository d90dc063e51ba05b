import GRDB
import GRDBSQLite

/// Reads the texts of articles, by their captures, to compare them.
final class StoryTexts {
  /// An article with its passages.
  struct Article {
    let row: Int64
    let text: StoryText
  }

  /// The articles that are remembered, since copies come together.
  private static let memoryLimit = 512

  private let database: Database
  private var memory: [Int64: Article] = [:]

  init(_ database: Database) {
    self.database = database
  }

  /// Returns the row of the article of a capture; nil if it has none any longer.
  func row(capture: Int64) throws -> Int64? {
    if let known = memory[capture] { return known.row }
    return try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT id FROM article WHERE capture_id = ?"),
      arguments: [capture])
  }

  /// Returns the article of a capture; nil if it has none any longer.
  func article(capture: Int64) throws -> Article? {
    if let known = memory[capture] { return known }
    let handle = try database.cachedStatement(
      sql:
        "SELECT article.id, body FROM article JOIN article_body ON article_body.id = body_id WHERE capture_id = ?"
    ).sqliteStatement
    defer { sqlite3_reset(handle) }
    sqlite3_bind_int64(handle, 1, capture)
    guard sqlite3_step(handle) == SQLITE_ROW, let body = sqlite3_column_text(handle, 1) else {
      return nil
    }
    let count = Int(sqlite3_column_bytes(handle, 1))
    let article = Article(
      row: sqlite3_column_int64(handle, 0),
      text: StoryText(UnsafeBufferPointer(start: body, count: count)))
    if memory.count >= Self.memoryLimit { memory.removeAll(keepingCapacity: true) }
    memory[capture] = article
    return article
  }
}
