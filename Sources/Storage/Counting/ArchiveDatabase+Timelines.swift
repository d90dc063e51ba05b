public import ArchiveModel
import GRDB

extension ArchiveDatabase {
  /// The periods that trends tell of.
  private static let trendPeriods = 12

  /// Returns articles over time.
  ///
  /// - Parameters:
  ///   - selection: The articles.
  ///   - unit: The length of the periods; by the span of days if nil.
  ///   - isByMentions: Whether they are counted by the dates that they speak of, and not by their own.
  /// - Returns: The timeline.
  /// - Throws: ``ArchiveError`` if the archive can't be read.
  public func timeline(
    of selection: ArticleSelection, by unit: Timeline.Unit? = nil, mentioned isByMentions: Bool
  ) throws -> Timeline {
    try read { database in
      var timeline =
        isByMentions
        ? try MentionedDateCounter(database).timeline(of: selection, unit: unit)
        : try TimelineCounter(database).timeline(of: selection, unit: unit)
      timeline.isExact = selection.isExact
      return timeline
    }
  }

  /// Returns how the tags of articles changed.
  ///
  /// - Parameters:
  ///   - selection: The articles.
  ///   - unit: The length of the periods; by the span of days if nil.
  ///   - last: The last day of the last period; that of the newest article if nil.
  /// - Returns: The trends of all tags, the most frequent first.
  /// - Throws: ``ArchiveError`` if the archive can't be read.
  public func tagTrends(
    of selection: ArticleSelection, by unit: Timeline.Unit? = nil, through last: CalendarDate? = nil
  ) throws -> TagTrends {
    try read { database in
      let days = Self.days(of: selection)
      let end = last ?? days?.upperBound ?? CalendarDate(dayNumber: 0)
      let start = min(days?.lowerBound ?? end, end)
      let unit = unit ?? Timeline.Unit(ofChangesOver: start...end)
      let periods = unit.periods(
        endingWith: end, notBefore: start, count: Self.trendPeriods)
      return try TagTrendCounter(database).trends(of: selection, periods, unit: unit)
    }
  }

  private static func days(of selection: ArticleSelection) -> ClosedRange<CalendarDate>? {
    let dated = selection.rows.drop { $0 < ChronologicalID.dated }
    guard let first = dated.first.flatMap(day), let last = dated.last.flatMap(day) else {
      return nil
    }
    return first...last
  }

  private static func day(ofRow row: Int64) -> CalendarDate? {
    ChronologicalID.day(ordinal: ChronologicalID.dayOrdinal(ofRow: row))
  }
}
