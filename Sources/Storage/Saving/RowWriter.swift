import GRDB
import GRDBSQLite

/// A value of a row that is written.
enum ColumnValue {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])

  static func text(_ text: String?) -> ColumnValue {
    text.map { .text($0) } ?? .null
  }

  static func integer(_ number: Int64?) -> ColumnValue {
    number.map { .integer($0) } ?? .null
  }
}

/// Writes rows by SQLite's own calls: to hand small values over by GRDB's costs several times the row itself.
struct RowWriter {
  private let database: Database
  private let statement: Statement

  /// Prepares a statement that writes, unless the connection has prepared it before.
  ///
  /// - Throws: What the database throws.
  init(_ database: Database, sql: String) throws {
    self.database = database
    statement = try database.cachedStatement(sql: sql)
  }

  /// Writes a row, whose values are those of the statement's parameters in their order.
  ///
  /// - Throws: What the database throws.
  func write(_ values: ColumnValue...) throws {
    try write(values)
  }

  /// Writes a row, as ``write(_:)-(ColumnValue...)`` does.
  func write(_ values: [ColumnValue]) throws {
    let handle = statement.sqliteStatement
    defer {
      sqlite3_reset(handle)
      sqlite3_clear_bindings(handle)
    }
    for (index, value) in values.enumerated() { Self.bind(value, at: CInt(index + 1), of: handle) }
    let code = sqlite3_step(handle)
    guard code == SQLITE_DONE else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage,
        sql: statement.sql)
    }
  }

  /// SQLite's mark for values that it is to copy.
  private static var transient: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  private static func bind(_ value: ColumnValue, at index: CInt, of handle: OpaquePointer) {
    switch value {
    case .null: sqlite3_bind_null(handle, index)
    case .integer(let number): sqlite3_bind_int64(handle, index, number)
    case .real(let number): sqlite3_bind_double(handle, index, number)
    case .text(var text):
      text.withUTF8 { utf8 in
        utf8.withMemoryRebound(to: CChar.self) {
          // An empty string may have no address, which would be bound as NULL.
          let start = $0.baseAddress ?? UnsafePointer(bitPattern: 1)
          sqlite3_bind_text64(
            handle, index, start, sqlite3_uint64($0.count), transient, UInt8(SQLITE_UTF8))
        }
      }
    case .blob(let bytes):
      bytes.withUnsafeBytes {
        let start = $0.baseAddress ?? UnsafeRawPointer(bitPattern: 1)
        sqlite3_bind_blob64(handle, index, start, sqlite3_uint64($0.count), transient)
      }
    }
  }
}
