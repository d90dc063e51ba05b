import ArchiveModel

/// The row of an article: the day and the minute of its date in the high bits, an ordinal in the low ones.
///
/// Newest first is then descending order of rows, which full-text search gives for nothing.
enum ChronologicalID {
  /// The day number of 1800-01-01, the first day that is told apart; the rows of day 0 are for the undated.
  private static let firstDayNumber = -62_091
  private static let bitsOfDay = 20
  /// The rows of a minute: as many as 2²⁰ rows of a day allow.
  static let slotsOfMinute = Int64(728)

  /// The first row of an article whose date nothing tells: before all others, and in no span of days.
  static let undated = Int64(0)
  /// The first row of any date.
  static let dated = Int64(1) << Int64(bitsOfDay)

  /// Returns the first row of a date: of its minute, or of its day where no minute is known.
  static func first(of date: DateValue) -> Int64 {
    let day = Int64(max(1, date.start.dayNumber - firstDayNumber + 1))
    return day << Int64(bitsOfDay) + Int64(date.minuteOfDay ?? 0) * slotsOfMinute
  }

  /// Returns the rows of the days from `first` to `last`.
  static func rows(from first: CalendarDate, through last: CalendarDate) -> ClosedRange<Int64> {
    let start = self.first(of: DateValue(first))
    let end = self.first(of: DateValue(last.adding(days: 1))) - 1
    return start...max(start, end)
  }

  /// Returns the number of the day that a row stands on: 1 for the first that is told apart, 0 for none.
  static func dayOrdinal(ofRow row: Int64) -> Int64 {
    row >> Int64(bitsOfDay)
  }

  /// Returns the day of a number; nil if it is none.
  static func day(ordinal: Int64) -> CalendarDate? {
    ordinal < 1 ? nil : CalendarDate(dayNumber: Int(ordinal) - 1 + firstDayNumber)
  }
}
