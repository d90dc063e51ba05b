import ArchiveModel
import GRDB

/// Counts the tags of articles by equal periods.
struct TagTrendCounter {
  private static let table = SelectedRows.Table(
    columns: "article_id, tag_id", source: "article_tag", article: "article_id",
    condition: "NOT is_hidden")

  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Returns the trends of all tags, the most frequent first.
  ///
  /// - Parameters:
  ///   - selection: The articles.
  ///   - periods: The periods, the last one last.
  ///   - unit: Their length.
  /// - Returns: The trends.
  /// - Throws: What the database throws.
  func trends(
    of selection: ArticleSelection, _ periods: [ClosedRange<CalendarDate>], unit: Timeline.Unit
  ) throws -> TagTrends {
    let rows = periods.map { ChronologicalID.rows(from: $0.lowerBound, through: $0.upperBound) }
    var totals = [Int](repeating: 0, count: rows.count)
    for row in selection.rows {
      if let period = Self.period(of: row, rows) { totals[period] += 1 }
    }
    var counts: [Int64: (all: Int, periods: [Int])] = [:]
    let none = (all: 0, periods: [Int](repeating: 0, count: rows.count))
    try SelectedRows(selection, database).forEach(Self.table) { found in
      counts[found.integer(1), default: none].all += 1
      if let period = Self.period(of: found.integer(0), rows) {
        counts[found.integer(1), default: none].periods[period] += 1
      }
    }
    let trends = try counts.compactMap { tag, count in
      try self.tag(tag, count: count.all).map { tag in
        TagTrends.Trend(
          tag, counts: count.periods, logLikelihood: Self.likelihood(count.periods, totals))
      }
    }
    return TagTrends(
      unit: unit, periods: periods, articles: totals,
      trends: trends.sorted { ($1.tag.count, $0.tag.slug) < ($0.tag.count, $1.tag.slug) })
  }

  /// Returns the period of an article, looked for from the last on; nil if it is in none.
  private static func period(of row: Int64, _ rows: [ClosedRange<Int64>]) -> Int? {
    rows.lastIndex { $0.contains(row) }
  }

  /// Returns how sure a change of the tag's part of the articles is.
  private static func likelihood(_ counts: [Int], _ totals: [Int]) -> Double {
    guard counts.count > 1 else { return 0 }
    let last = counts.count - 1
    return LogLikelihood.ratio(
      both: counts[last], one: totals[last], other: counts[last] + counts[last - 1],
      all: totals[last] + totals[last - 1])
  }

  private func tag(_ row: Int64, count: Int) throws -> TagCount? {
    try Row.fetchOne(
      database.cachedStatement(sql: "SELECT slug, name, english_name FROM tag WHERE id = ?"),
      arguments: [row]
    ).map { row in
      try TagCount(
        slug: row.decode(atIndex: 0), name: row.decode(atIndex: 1),
        englishName: row.decode(atIndex: 2), count: count)
    }
  }
}
