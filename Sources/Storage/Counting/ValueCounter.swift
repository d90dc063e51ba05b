import GRDB

/// Counts the values that articles have in tables, by the rows of the values.
struct ValueCounter {
  /// Where a table has the values of articles.
  struct Table {
    /// Selects the article and the value for each of a JSON array of articles.
    let selectListed: String
    /// Selects the article and the value for all articles from one row to another.
    let selectSpan: String
  }

  /// How many articles of a span are looked through in the time in which one is looked up.
  private static let lookUpCost = 6

  private let database: Database
  private let rows: [Int64]
  private let span: ClosedRange<Int64>
  /// The rows, where it is quicker to look through their span than to look them up.
  private let members: Set<Int64>?

  /// Creates a counter of the articles of `rows`, in order of rows.
  init(_ rows: [Int64], _ database: Database) throws {
    self.database = database
    self.rows = rows
    let ends = (rows.first ?? 0, rows.last ?? 0)
    span = min(ends.0, ends.1)...max(ends.0, ends.1)
    members = try Self.isDense(rows, database) ? Set(rows) : nil
  }

  /// Returns how many of the articles have each value.
  func counts(_ table: Table) throws -> [Int64: Int] {
    var counts: [Int64: Int] = [:]
    try forEachPair(table) { _, value in counts[value, default: 0] += 1 }
    return counts
  }

  /// Returns how many of the articles have each value, after each is exchanged for another or, by nil, left out.
  ///
  /// An article that has a value by several ways counts once.
  func counts(_ table: Table, of value: (Int64) -> Int64?) throws -> [Int64: Int] {
    var counts: [Int64: Int] = [:]
    var latest: [Int64: Int64] = [:]
    try forEachPair(table) { row, found in
      guard let value = value(found), latest.updateValue(row, forKey: value) != row else { return }
      counts[value, default: 0] += 1
    }
    return counts
  }

  private func forEachPair(_ table: Table, _ body: (Int64, Int64) -> Void) throws {
    if let members {
      try forEach(table.selectSpan, [span.lowerBound, span.upperBound]) { row, value in
        if members.contains(row) { body(row, value) }
      }
    } else {
      try forEach(table.selectListed, [rows.jsonText], body)
    }
  }

  /// Calls `body` with what a statement selects: to have SQLite count takes twice the time.
  private func forEach(
    _ sql: String, _ arguments: StatementArguments, _ body: (Int64, Int64) -> Void
  ) throws {
    try database.forEachRow(sql, arguments) { body($0.integer(0), $0.integer(1)) }
  }

  /// Returns whether to look through the span of articles, in either order, is quicker than to look them up.
  static func isDense(_ rows: [Int64], _ database: Database) throws -> Bool {
    let ends = (rows.first ?? 0, rows.last ?? 0)
    let span = min(ends.0, ends.1)...max(ends.0, ends.1)
    return try articleCount(in: span, database) <= lookUpCost * rows.count
  }

  /// Returns how many articles a span has, as if they all stood equally far apart.
  private static func articleCount(
    in span: ClosedRange<Int64>, _ database: Database
  ) throws -> Int {
    let ends = try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT (SELECT min(id) FROM article), (SELECT max(id) FROM article)"))
    guard let ends, let first = try ends.decode(Int64?.self, atIndex: 0),
      let last = try ends.decode(Int64?.self, atIndex: 1), first < last
    else { return 0 }
    let part = Double(span.upperBound - span.lowerBound) / Double(last - first)
    return Int(Double(try database.indexTotals().articles) * part)
  }
}

extension Sequence<Int64> {
  /// The numbers as a JSON array, which SQLite reads as a table.
  var jsonText: String {
    "[" + map(String.init).joined(separator: ",") + "]"
  }
}
