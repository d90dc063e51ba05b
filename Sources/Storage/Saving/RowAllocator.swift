import ArchiveModel
import GRDB

/// Finds free chronological rows for articles within one transaction.
struct RowAllocator {
  private let database: Database
  /// The next row to try, for each first row of a date.
  private var next: [Int64: Int64] = [:]
  /// The rows given out, which may not be in the table yet.
  private var given: Set<Int64> = []

  init(_ database: Database) {
    self.database = database
  }

  /// Returns a free row for an article of `date`: after those of its minute, or where the minute is full, of the next.
  mutating func next(for date: DateValue?) throws -> Int64 {
    let first = date.map(ChronologicalID.first) ?? ChronologicalID.undated
    var row = try next[first] ?? free(from: first)
    while try isTaken(row) { row = try free(from: row) }
    next[first] = row + 1
    given.insert(row)
    return row
  }

  /// Returns the end of the run of rows in use that begins at or after `row`, within a minute.
  private func free(from row: Int64) throws -> Int64 {
    if given.contains(row) { return row + 1 }
    let last = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT max(id) FROM article WHERE id >= ? AND id < ?"),
      arguments: [row, row + ChronologicalID.slotsOfMinute])
    return last.map { $0 + 1 } ?? row
  }

  private func isTaken(_ row: Int64) throws -> Bool {
    if given.contains(row) { return true }
    return try Int.fetchOne(
      database.cachedStatement(sql: "SELECT 1 FROM article WHERE id = ?"), arguments: [row]) != nil
  }
}
