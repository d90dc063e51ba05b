import Foundation
package import GRDB
import GRDBSQLite

extension Database {
  /// Returns how many articles the index holds, and how many words in all.
  ///
  /// FTS5 keeps both in the first row of its data, as numbers of varying length: articles, then the words of each column.
  package func indexTotals() throws -> (articles: Int, words: Int) {
    let record = try Data.fetchOne(
      cachedStatement(sql: "SELECT block FROM article_index_data WHERE id = 1"))
    let numbers = (record ?? Data()).withUnsafeBytes { VariableNumbers.all(in: $0) }
    return (numbers.first ?? 0, numbers.dropFirst().reduce(0, +))
  }

  /// Returns the row of the newest article; 0 in an empty archive.
  package func newestRow() throws -> Int64 {
    try Int64.fetchOne(cachedStatement(sql: "SELECT max(id) FROM article")) ?? 0
  }

  /// Returns a reader of the lengths of articles.
  package func lengthReader() throws -> LengthReader {
    try LengthReader(cachedStatement(sql: "SELECT sz FROM article_index_docsize WHERE id = ?"))
  }

  /// Returns a reader of the texts of articles.
  package func textReader() throws -> TextReader {
    try TextReader(
      cachedStatement(sql: "SELECT title, summary, body FROM article_text WHERE id = ?"))
  }
}

/// Reads how many words articles have, at half a microsecond each.
package struct LengthReader {
  private let statement: Statement

  init(_ statement: Statement) {
    self.statement = statement
  }

  /// Returns the words of an article in all columns of the index; 0 if the index lacks it.
  package func wordCount(ofRow row: Int64) -> Int {
    let handle = statement.sqliteStatement
    defer { sqlite3_reset(handle) }
    sqlite3_bind_int64(handle, 1, row)
    guard sqlite3_step(handle) == SQLITE_ROW, let bytes = sqlite3_column_blob(handle, 0) else {
      return 0
    }
    let record = UnsafeRawBufferPointer(
      start: bytes, count: Int(sqlite3_column_bytes(handle, 0)))
    return VariableNumbers.sum(of: record)
  }
}

/// Reads the texts of articles where they lie, without copies.
package struct TextReader {
  private let statement: Statement

  init(_ statement: Statement) {
    self.statement = statement
  }

  /// Returns the title, the summary (empty if there is none) and the body of an article; nil if it is gone.
  package func fields(ofRow row: Int64) -> [String]? {
    var fields = ["", "", ""]
    var isThere = false
    forEachField(ofRow: row) { column, text in
      fields[column] = String(decoding: text, as: UTF8.self)
      isThere = true
    }
    return isThere ? fields : nil
  }

  /// Calls `body` with the number and the UTF-8 bytes of the title, the summary and the body of an article.
  package func forEachField(ofRow row: Int64, _ body: (Int, UnsafeBufferPointer<UInt8>) -> Void) {
    let handle = statement.sqliteStatement
    defer { sqlite3_reset(handle) }
    sqlite3_bind_int64(handle, 1, row)
    guard sqlite3_step(handle) == SQLITE_ROW else { return }
    for column in CInt(0)..<3 {
      guard let text = sqlite3_column_text(handle, column) else { continue }
      let count = Int(sqlite3_column_bytes(handle, column))
      body(Int(column), UnsafeBufferPointer(start: text, count: count))
    }
  }
}

/// Numbers in SQLite's encoding of varying length: seven bits a byte, the highest first, the last without the eighth bit.
private enum VariableNumbers {
  static func all(in bytes: UnsafeRawBufferPointer) -> [Int] {
    var numbers: [Int] = []
    forEach(in: bytes) { numbers.append($0) }
    return numbers
  }

  static func sum(of bytes: UnsafeRawBufferPointer) -> Int {
    var sum = 0
    forEach(in: bytes) { sum += $0 }
    return sum
  }

  @inline(__always)
  private static func forEach(in bytes: UnsafeRawBufferPointer, _ body: (Int) -> Void) {
    var number = 0
    for byte in bytes {
      number = number << 7 | Int(byte & 0x7F)
      if byte & 0x80 == 0 {
        body(number)
        number = 0
      }
    }
  }
}
