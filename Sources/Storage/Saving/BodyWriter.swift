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

  /// Adds bodies, and returns their rows.
  func add(_ bodies: [String]) throws -> [Int64] {
    let pageSize = try Int.fetchOne(database.cachedStatement(sql: "PRAGMA page_size")) ?? 0
    var rows = [Int64](repeating: 0, count: bodies.count)
    for index in PagePacking.order(of: bodies.map(\.utf8.count), pageSize: pageSize) {
      rows[index] = try add(bodies[index])
    }
    return rows
  }
}
