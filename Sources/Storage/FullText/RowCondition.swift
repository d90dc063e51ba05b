package import GRDB

/// What rows of the index must meet besides a `MATCH` expression, as SQL.
package struct RowCondition {
  /// The condition, which begins with `AND`; empty for none.
  package private(set) var sql = ""
  /// The values of its parameters.
  package private(set) var arguments = StatementArguments()

  /// Creates the condition that all rows meet.
  package init() {}

  /// Adds bounds for the rows, both inclusive, which FTS5 itself keeps.
  package mutating func add(_ rows: ClosedRange<Int64>) {
    sql += " AND rowid BETWEEN ? AND ?"
    arguments += [rows.lowerBound, rows.upperBound]
  }

  /// Adds a condition on the columns of `article`.
  package mutating func add(_ condition: ArticleCondition) {
    // The plus keeps SQLite from matching anew for each of the rows.
    sql += " AND +rowid IN (SELECT id FROM article WHERE \(condition.sql))"
    arguments += condition.arguments
  }
}
