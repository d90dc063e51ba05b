import GRDB
import GRDBSQLite

/// The FTS5 auxiliary function `arshif_visit`, which shows each row of a match to a closure.
///
/// A row costs about 0.1 µs so; FTS5's own `bm25` takes some 1.5 µs, since it reads each article's length from a table.
final class MatchVisitor {
  private static let name: StaticString = "arshif_visit"
  private static let pointerType: StaticString = "arshif_visitor"

  private let body: (IndexMatch) -> Void

  private init(_ body: @escaping (IndexMatch) -> Void) {
    self.body = body
  }

  /// Makes the function known to a connection.
  static func register(on database: Database) {
    let api = FTS5.api(database)
    _ = api.pointee.xCreateFunction?(
      UnsafeMutablePointer(mutating: api), characters(of: name), nil,
      { api, context, result, count, values in
        guard let api, let context, count == 1, let value = values?[0],
          let pointer = sqlite3_value_pointer(
            value, MatchVisitor.characters(of: MatchVisitor.pointerType))
        else { return sqlite3_result_error(result, "arshif_visit takes a visitor", -1) }
        let visitor = Unmanaged<MatchVisitor>.fromOpaque(pointer).takeUnretainedValue()
        visitor.body(IndexMatch(api, context))
        sqlite3_result_int(result, 1)
      }, nil)
  }

  /// Runs a statement, whose parameter `index` is a visitor that calls `body`, and returns the number in its first row.
  static func run(
    _ statement: Statement, visitorAt index: Int, _ body: (IndexMatch) -> Void
  ) throws -> Int {
    try withoutActuallyEscaping(body) { body in
      let visitor = MatchVisitor(body)
      return try withExtendedLifetime(visitor) {
        let handle = statement.sqliteStatement
        sqlite3_bind_pointer(
          handle, CInt(index), Unmanaged.passUnretained(visitor).toOpaque(),
          characters(of: pointerType), nil)
        defer { sqlite3_reset(handle) }
        let code = sqlite3_step(handle)
        guard code == SQLITE_ROW else {
          throw DatabaseError(resultCode: ResultCode(rawValue: code))
        }
        return Int(sqlite3_column_int64(handle, 0))
      }
    }
  }

  private static func characters(of text: StaticString) -> UnsafePointer<CChar> {
    UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)
  }
}
