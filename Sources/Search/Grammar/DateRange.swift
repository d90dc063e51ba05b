import ArabicDates
import ArchiveModel

/// The days of a typed date, or of two with `..` between.
struct DateRange {
  /// The first day; nil for no bound.
  let first: CalendarDate?
  /// The last day; nil for no bound.
  let last: CalendarDate?

  /// The most bytes of a date or two.
  private static let longest = 300

  /// Creates the days of `text`, or returns nil if it holds nothing but signs.
  ///
  /// - Throws: ``ArchiveError`` of code `invalidArgument` if it holds anything else that is no date.
  init?(_ text: String, today: CalendarDate) throws {
    guard text.utf8.count <= Self.longest else { throw Self.unreadable(text) }
    guard TypedWords(text) != nil else { return nil }
    let trimmed = text.trimmingScalars { $0 != "." && $0 != "…" && !QuerySigns.isLetterOrDigit($0) }
    guard let range = Self.split(trimmed) else {
      let days = try Self.days(of: trimmed, in: text, today)
      (first, last) = (days.lowerBound, days.upperBound)
      return
    }
    first = range.from.isEmpty ? nil : try Self.days(of: range.from, in: text, today).lowerBound
    last = range.to.isEmpty ? nil : try Self.days(of: range.to, in: text, today).upperBound
    if let first, let last, last < first {
      throw ArchiveError(
        .invalidArgument, "date:\(text): the first day comes after the last",
        hint: "write the earlier day first")
    }
  }

  private static func days(
    of part: String, in text: String, _ today: CalendarDate
  ) throws -> ClosedRange<CalendarDate> {
    guard let days = DateQueryParser().span(of: part, today: today) else {
      throw unreadable(text)
    }
    return days
  }

  /// Returns what stands around the two dots; nil if there are none.
  private static func split(_ text: String) -> (from: String, to: String)? {
    guard let dots = text.firstRange(of: "..") ?? text.firstRange(of: "…") else {
      return nil
    }
    return (
      String(text[..<dots.lowerBound]).trimmingScalars { !QuerySigns.isLetterOrDigit($0) },
      String(text[dots.upperBound...]).trimmingScalars { !QuerySigns.isLetterOrDigit($0) }
    )
  }

  private static func unreadable(_ text: String) -> ArchiveError {
    let name = text.utf8.count > longest ? text.prefix(40) + "…" : text[...]
    return ArchiveError(
      .invalidArgument, "date:\(name): this is no date that can be read",
      hint: """
        write date:2024, date:2024-10, date:2024-10-01, date:2024-10-01..2024-10-15, date:7d, date:أمس \
        or date:"رمضان 1445"
        """)
  }
}
