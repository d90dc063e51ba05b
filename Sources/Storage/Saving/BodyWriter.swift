import GRDB

/// Writes the bodies of articles, which never change.
struct BodyWriter {
  private let database: Database
  private let writer: RowWriter

  init(_ database: Database) throws {
    self.database = database
    writer = try RowWriter(database, sql: "INSERT INTO main.article_body (body) VALUES (?)")
  }

  /// Adds a body, and returns its row.
  func add(_ body: String) throws -> Int64 {
    try writer.write(.text(body))
    return database.lastInsertedRowID
  }
}
