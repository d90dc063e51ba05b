import ArabicDates
import ArchiveModel

/// Reads the dates that records hold: ISO 8601, RFC 2822, Unix time, and dates in Arabic prose.
struct RecordDateParser: Sendable {
  private let prose = DateExpressionFinder()

  /// Returns the date that `text` stands for, as local day and minute, or nil if it can't be read.
  func value(of text: String) -> DateValue? {
    var scanner = DateScanner(text)
    if let value = scanner.isoDate() { return value }
    scanner = DateScanner(text)
    if let value = scanner.mailDate() { return value }
    if let number = Double(text) { return value(ofUnixTime: number) }
    // Real sites put «الأربعاء، 07 أكتوبر 2020 - 12:09 م» into machine fields.
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    return prose.expressions(in: text, reference: nil).first { $0.kind == .absolute }?.value
  }

  /// Returns the date of `text` no more precisely than `precision`, which the record gives beside it.
  func value(of text: String, precision: DateValue.Precision?) -> DateValue? {
    guard let value = value(of: text) else { return nil }
    guard let precision else { return value }
    if precision == .minute, value.precision == .day, text.contains(":") {
      return DateValue(value.start, minuteOfDay: 0)
    }
    let all = DateValue.Precision.allCases
    guard let told = all.firstIndex(of: precision), let read = all.firstIndex(of: value.precision),
      told > read
    else { return value }
    return DateValue(value.start, precision: precision)
  }

  /// Returns the UTC minute of seconds or milliseconds since 1970, or nil if they are neither.
  ///
  /// Whole numbers that look like a year or like `20150106` are taken as such.
  func value(ofNumber number: Double) -> DateValue? {
    if number == number.rounded(), (1500...22_001_231).contains(number) {
      var scanner = DateScanner(String(Int(number)))
      return scanner.isoDate()
    }
    return value(ofUnixTime: number)
  }

  private static let earliestSecond = 1e8
  private static let latestSecond = 1e11

  private func value(ofUnixTime number: Double) -> DateValue? {
    guard number.isFinite, number >= Self.earliestSecond, number < Self.latestSecond * 1000 else {
      return nil
    }
    let seconds = Int(number < Self.latestSecond ? number : number / 1000)
    let day = CalendarDate(dayNumber: seconds / 86_400)
    guard DateScanner.years.contains(day.year) else { return nil }
    return DateValue(day, minuteOfDay: seconds % 86_400 / 60)
  }
}
