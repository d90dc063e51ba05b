import ArchiveModel
import GRDB

/// Counts articles by the dates that they speak of.
struct MentionedDateCounter {
  private struct Mention {
    let article: Int64
    let day: CalendarDate
    let precision: DateValue.Precision
    let isUncertain: Bool
  }

  private static let table = SelectedRows.Table(
    columns: "article_id, first_day, precision, is_uncertain", source: "article_date",
    article: "article_id", condition: "NOT is_hidden")

  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Returns how many articles speak of each period; one that speaks of several counts in each, in each once.
  ///
  /// - Parameters:
  ///   - selection: The articles.
  ///   - unit: The length of the periods; if nil, by the span of nine tenths of the dates.
  /// - Returns: The timeline.
  /// - Throws: What the database throws.
  func timeline(of selection: ArticleSelection, unit: Timeline.Unit?) throws -> Timeline {
    let mentions = try mentions(in: selection)
    let unit = unit ?? Self.unit(of: mentions)
    var counts: [DateValue: (all: Int, certain: Int)] = [:]
    var vague = 0
    for article in mentions.chunked(by: { $0.article == $1.article }) {
      var periods: [DateValue: Bool] = [:]
      for mention in article where unit.holds(mention.precision) {
        let period = DateValue(mention.day, precision: unit.precision)
        periods[period] = periods[period] ?? false || !mention.isUncertain
      }
      if periods.isEmpty { vague += 1 }
      for (period, isCertain) in periods {
        counts[period, default: (0, 0)].all += 1
        if isCertain { counts[period]?.certain += 1 }
      }
    }
    let periods = counts.map { period, count in
      Timeline.Period(period, count: count.all, uncertain: count.all - count.certain)
    }
    return Timeline(
      unit: unit, periods: periods, articles: selection.count,
      undated: selection.count - mentions.chunked(by: { $0.article == $1.article }).count,
      vague: vague)
  }

  private func mentions(in selection: ArticleSelection) throws -> [Mention] {
    var mentions: [Mention] = []
    try SelectedRows(selection, database).forEach(Self.table) { found in
      guard let day = DateValue(parsing: found.text(1))?.start,
        let precision = DateValue.Precision(rawValue: found.text(2))
      else { return }
      mentions.append(
        Mention(
          article: found.integer(0), day: day, precision: precision,
          isUncertain: found.integer(3) != 0))
    }
    return mentions
  }

  /// A text on history does not make years of the news.
  private static func unit(of mentions: [Mention]) -> Timeline.Unit {
    let days = mentions.map(\.day).sorted()
    guard !days.isEmpty else { return .day }
    let (first, last) = (days[days.count / 20], days[days.count - 1 - days.count / 20])
    return Timeline.Unit(fitting: first...last)
  }
}

extension Array {
  /// Returns the runs of elements that belong together with those before them.
  fileprivate func chunked(by belongs: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
    var chunks: [ArraySlice<Element>] = []
    var start = startIndex
    for index in indices.dropFirst() where !belongs(self[index - 1], self[index]) {
      chunks.append(self[start..<index])
      start = index
    }
    return isEmpty ? [] : chunks + [self[start...]]
  }
}
