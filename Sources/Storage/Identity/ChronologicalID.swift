import ArchiveModel

/// The row of an article: the day and the minute of its date in the high bits, an ordinal in the low ones.
///
/// Newest first is then descending order of rows, which full-text search gives for nothing.
enum ChronologicalID {
  /// Days from 1800-01-01, the first day that is told apart, to 1970-01-01.
  private static let daysBeforeEpoch = 62_091
  private static let bitsOfDay = 20
  /// The rows of a minute: as many as 2²⁰ rows of a day allow.
  static let slotsOfMinute = Int64(728)

  /// Returns the first row of a date: of its minute, or of its day where no minute is known.
  static func first(of date: DateValue) -> Int64 {
    let day = Int64(max(0, date.start.dayNumber + daysBeforeEpoch))
    return day << Int64(bitsOfDay) + Int64(date.minuteOfDay ?? 0) * slotsOfMinute
  }

  /// Returns the rows of the days from `first` to `last`.
  static func rows(from first: CalendarDate, through last: CalendarDate) -> ClosedRange<Int64> {
    let start = self.first(of: DateValue(first))
    let end = self.first(of: DateValue(last.adding(days: 1))) - 1
    return start...max(start, end)
  }
}
