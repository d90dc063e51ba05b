import GRDB
import GRDBSQLite

/// Reads what tables have of selected articles, in the order of the articles.
struct SelectedRows {
  /// Where a table has something of articles.
  struct Table {
    /// The columns, the article's row first.
    let columns: String
    /// The table, with what is joined to it.
    let source: String
    /// The column of the article's row.
    let article: String
    /// Which rows count.
    let condition: String
  }

  private let database: Database
  private let rows: [Int64]
  private let isDense: Bool

  init(_ selection: ArticleSelection, _ database: Database) throws {
    self.database = database
    rows = selection.rows
    isDense = try ValueCounter.isDense(rows, database)
  }

  /// Calls `body` with each row of a table that belongs to a selected article.
  func forEach(_ table: Table, _ body: (OpaquePointer) -> Void) throws {
    guard let first = rows.first, let last = rows.last else { return }
    if !isDense {
      // CROSS JOIN keeps SQLite from reading the other table whole.
      return try database.forEachRow(
        """
        SELECT \(table.columns) FROM json_each(?) AS listed
        CROSS JOIN \(table.source) ON \(table.article) = listed.value WHERE \(table.condition)
        """, [rows.jsonText], body)
    }
    var place = 0
    try database.forEachRow(
      """
      SELECT \(table.columns) FROM \(table.source)
      WHERE \(table.article) BETWEEN ? AND ? AND \(table.condition) ORDER BY \(table.article)
      """, [first, last]
    ) { found in
      let row = found.integer(0)
      while place < rows.count, rows[place] < row { place += 1 }
      if place < rows.count, rows[place] == row { body(found) }
    }
  }
}

extension OpaquePointer {
  /// Returns a column of a row of SQLite's.
  func integer(_ column: CInt) -> Int64 {
    sqlite3_column_int64(self, column)
  }

  /// Returns a column of a row of SQLite's as text.
  func text(_ column: CInt) -> String {
    sqlite3_column_text(self, column).map { String(cString: $0) } ?? ""
  }
}
