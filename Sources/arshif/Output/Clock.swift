import ArchiveModel
import Foundation
import Pipeline

/// The machine's clock.
enum Clock {
  /// Today, in the local time zone.
  static var today: CalendarDate {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date())
    return CalendarDate(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
      ?? CalendarDate(dayNumber: 0)
  }

  /// The time of an import that begins now.
  static var importClock: ImportClock {
    ImportClock(timestamp: Date().formatted(.iso8601), today: today)
  }
}
