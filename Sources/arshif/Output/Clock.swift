import ArchiveModel
import Foundation

/// The machine's clock.
enum Clock {
  /// Today, in the local time zone.
  static var today: CalendarDate {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date())
    return CalendarDate(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
      ?? CalendarDate(dayNumber: 0)
  }

  /// The time, ISO 8601 in UTC.
  static var timestamp: String {
    Date().formatted(.iso8601)
  }
}
