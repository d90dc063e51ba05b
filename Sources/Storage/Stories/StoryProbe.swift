import GRDB
import GRDBSQLite

/// Looks keys of stories up, and adds them, at a microsecond or two each.
struct StoryProbe {
  private let limit: Int32
  private let before: Statement
  private let after: Statement
  private let insert: Statement

  init(_ database: Database, limit: Int32) throws {
    self.limit = limit
    before = try database.cachedStatement(
      sql: """
        SELECT capture_id FROM story_key WHERE key = ? AND capture_id < ?
        ORDER BY capture_id DESC LIMIT ?
        """)
    after = try database.cachedStatement(
      sql: """
        SELECT capture_id FROM story_key WHERE key = ? AND capture_id > ?
        ORDER BY capture_id LIMIT ?
        """)
    insert = try database.cachedStatement(
      sql: "INSERT INTO story_key (key, capture_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
  }

  /// Calls `body` with the captures of a key before one, the latest first.
  func forEach(key: Int32, before capture: Int64, _ body: (Int64) -> Void) {
    forEach(before, key, capture, body)
  }

  /// Calls `body` with the captures of a key after one, the earliest first.
  func forEach(key: Int32, after capture: Int64, _ body: (Int64) -> Void) {
    forEach(after, key, capture, body)
  }

  /// Adds a key.
  func insert(key: Int32, capture: Int64) throws {
    try insert.execute(arguments: [key, capture])
  }

  private func forEach(
    _ statement: Statement, _ key: Int32, _ capture: Int64, _ body: (Int64) -> Void
  ) {
    let handle = statement.sqliteStatement
    defer { sqlite3_reset(handle) }
    sqlite3_bind_int(handle, 1, key)
    sqlite3_bind_int64(handle, 2, capture)
    sqlite3_bind_int(handle, 3, limit)
    while sqlite3_step(handle) == SQLITE_ROW { body(sqlite3_column_int64(handle, 0)) }
  }
}
