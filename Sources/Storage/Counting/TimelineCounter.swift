import ArchiveModel
import GRDB

/// Counts articles by the days on which they stand.
struct TimelineCounter {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Returns the articles over time: by the day of publication, else of retrieval.
  ///
  /// - Parameters:
  ///   - selection: The articles.
  ///   - unit: The length of the periods; by the span of days if nil.
  /// - Returns: The timeline.
  /// - Throws: What the database throws.
  func timeline(of selection: ArticleSelection, unit: Timeline.Unit?) throws -> Timeline {
    let coarse = try coarseArticles()
    var days: [Int64: Int] = [:]
    var vague: [(ordinal: Int64, precision: DateValue.Precision)] = []
    for row in selection.rows {
      let ordinal = ChronologicalID.dayOrdinal(ofRow: row)
      if let precision = coarse[row] {
        vague.append((ordinal, precision))
      } else {
        days[ordinal, default: 0] += 1
      }
    }
    let undated = days.removeValue(forKey: 0) ?? 0
    let unit = unit ?? Self.unit(of: Set(days.keys).union(vague.map(\.ordinal)))
    for article in vague where unit.holds(article.precision) {
      days[article.ordinal, default: 0] += 1
    }
    return Timeline(
      unit: unit, periods: Self.periods(days, unit), articles: selection.count, undated: undated,
      vague: vague.count { !unit.holds($0.precision) })
  }

  private static func periods(_ days: [Int64: Int], _ unit: Timeline.Unit) -> [Timeline.Period] {
    var counts: [DateValue: Int] = [:]
    for (ordinal, count) in days {
      guard let day = ChronologicalID.day(ordinal: ordinal) else { continue }
      counts[DateValue(day, precision: unit.precision), default: 0] += count
    }
    return counts.map { Timeline.Period($0.key, count: $0.value) }
  }

  private static func unit(of ordinals: Set<Int64>) -> Timeline.Unit {
    guard let first = ordinals.min().flatMap(ChronologicalID.day),
      let last = ordinals.max().flatMap(ChronologicalID.day)
    else { return .day }
    return Timeline.Unit(fitting: first...last)
  }

  /// Returns the articles of which only the week, the month or the year is known.
  private func coarseArticles() throws -> [Int64: DateValue.Precision] {
    var coarse: [Int64: DateValue.Precision] = [:]
    try database.forEachRow(
      """
      SELECT id, published_precision FROM article
      WHERE published_precision <> 'day' AND published_precision <> 'minute'
      """
    ) { coarse[$0.integer(0)] = DateValue.Precision(rawValue: $0.text(1)) }
    return coarse
  }
}
