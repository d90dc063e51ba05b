import GRDB
import GRDBSQLite

extension Database {
  /// Calls `body` with each row that a statement selects, as SQLite's own statement: for counting, GRDB's rows cost several
  /// times what SQLite's do.
  func forEachRow(
    _ sql: String, _ arguments: StatementArguments = [], _ body: (OpaquePointer) -> Void
  ) throws {
    let statement = try cachedStatement(sql: sql)
    try statement.setArguments(arguments)
    let handle = statement.sqliteStatement
    defer {
      sqlite3_reset(handle)
      sqlite3_clear_bindings(handle)
    }
    while true {
      let code = sqlite3_step(handle)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
      body(handle)
    }
  }
}
