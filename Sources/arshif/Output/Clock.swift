import ArchiveModel
import Foundation

/// The machine's clock.
enum Clock {
  /// Today, in the local time zone.
  static var today: CalendarDate {
    // Foundation's calendar would take half a millisecond to find its time zone.
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? CalendarDate(dayNumber: 0)
  }

  /// The time, ISO 8601 in UTC.
  static var timestamp: String {
    Date().formatted(.iso8601)
  }
}
