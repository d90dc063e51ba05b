/// A date as precise as its source was: a minute, a day, a month, a year.
public struct DateValue: Hashable, Sendable {
  /// How much of a date is known.
  public enum Precision: String, Hashable, Sendable, CaseIterable {
    case minute, day, week, month, year, decade, century
  }

  /// The first day of the span that the value stands for.
  public let start: CalendarDate
  /// How much of the date is known.
  public let precision: Precision
  /// The minute of the day, 0 to 1439, in the local time of the source; nil unless ``precision`` is `minute`.
  public let minuteOfDay: Int?

  /// Creates a value of `precision`, whose span begins on the first day of the week (Monday), month, year, decade or
  /// century that holds `day`.
  public init(_ day: CalendarDate, precision: Precision = .day) {
    self.start = Self.startOfSpan(of: day, precision)
    self.precision = precision
    self.minuteOfDay = precision == .minute ? 0 : nil
  }

  /// Creates a value of minute precision; a minute out of 0...1439 is clamped.
  public init(_ day: CalendarDate, minuteOfDay: Int) {
    self.start = day
    self.precision = .minute
    self.minuteOfDay = min(max(minuteOfDay, 0), 1439)
  }

  /// The last day of the span.
  public var end: CalendarDate {
    switch precision {
    case .minute, .day: start
    case .week: start.adding(days: 6)
    case .month: start.adding(months: 1).adding(days: -1)
    case .year: start.adding(months: 12).adding(days: -1)
    case .decade: start.adding(months: 120).adding(days: -1)
    case .century: start.adding(months: 1200).adding(days: -1)
    }
  }

  private static func startOfSpan(of day: CalendarDate, _ precision: Precision) -> CalendarDate {
    switch precision {
    case .minute, .day: return day
    case .week: return day.adding(days: 1 - day.weekday)
    case .month: return day.adding(days: 1 - day.day)
    case .year: return firstDay(ofYear: day.year, day)
    case .decade: return firstDay(ofYear: max(1, day.year / 10 * 10), day)
    case .century: return firstDay(ofYear: (day.year - 1) / 100 * 100 + 1, day)
    }
  }

  private static func firstDay(ofYear year: Int, _ fallback: CalendarDate) -> CalendarDate {
    CalendarDate(year: year, month: 1, day: 1) ?? fallback
  }
}

extension DateValue: CustomStringConvertible {
  /// The value in the shortest ISO 8601 form that says no more than is known: `2024-10-01T14:30`, `2024-10-01`,
  /// `2024-W40`, `2024-10`, `2024`, `202X` for a decade, `20XX` for a century.
  public var description: String {
    let year = Self.padded(start.year, 4)
    switch precision {
    case .minute:
      let minute = minuteOfDay ?? 0
      return "\(dayText)T\(Self.padded(minute / 60, 2)):\(Self.padded(minute % 60, 2))"
    case .day: return dayText
    case .week: return isoWeek
    case .month: return "\(year)-\(Self.padded(start.month, 2))"
    case .year: return year
    case .decade: return year.dropLast() + "X"
    case .century: return year.dropLast(2) + "XX"
    }
  }

  private var dayText: String {
    "\(Self.padded(start.year, 4))-\(Self.padded(start.month, 2))-\(Self.padded(start.day, 2))"
  }

  private var isoWeek: String {
    let thursday = start.adding(days: 3)
    let first = CalendarDate(year: thursday.year, month: 1, day: 1) ?? thursday
    let week = (thursday.dayNumber - first.dayNumber) / 7 + 1
    return "\(Self.padded(thursday.year, 4))-W\(Self.padded(week, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension DateValue {
  /// Creates the value that ``description`` writes in this way, or returns nil if the text is none: minutes, days, weeks,
  /// months, years, decades and centuries in their ISO 8601 forms.
  public init?(parsing text: String) {
    let parts = text.split(separator: "T", maxSplits: 1)
    guard let datePart = parts.first, let date = Self.parsedDate(datePart) else { return nil }
    if parts.count == 1 {
      self = date
      return
    }
    let clock = parts[1].split(separator: ":")
    guard date.precision == .day, clock.count >= 2, let hour = Int(clock[0]),
      let minute = Int(clock[1].prefix(2)), (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    self.init(date.start, minuteOfDay: hour * 60 + minute)
  }

  private static func parsedDate(_ text: Substring) -> DateValue? {
    let parts = text.split(separator: "-")
    guard let first = parts.first, first.count == 4 else { return nil }
    if first.hasSuffix("XX") { return span(first.dropLast(2) + "01", .century) }
    if first.hasSuffix("X") { return span(first.dropLast() + "0", .decade) }
    guard let year = Int(first) else { return nil }
    if parts.count == 1 { return span(first, .year) }
    if parts[1].hasPrefix("W") { return week(Int(parts[1].dropFirst()), of: year) }
    guard let month = Int(parts[1]) else { return nil }
    if parts.count == 2 {
      return CalendarDate(year: year, month: month, day: 1).map { DateValue($0, precision: .month) }
    }
    guard parts.count == 3, let day = Int(parts[2]) else { return nil }
    return CalendarDate(year: year, month: month, day: day).map { DateValue($0) }
  }

  private static func span(_ year: some StringProtocol, _ precision: Precision) -> DateValue? {
    Int(year).flatMap { CalendarDate(year: $0, month: 1, day: 1) }
      .map { DateValue($0, precision: precision) }
  }

  private static func week(_ week: Int?, of year: Int) -> DateValue? {
    guard let week, (1...53).contains(week),
      let fourth = CalendarDate(year: year, month: 1, day: 4)
    else { return nil }
    return DateValue(fourth.adding(days: (week - 1) * 7), precision: .week)
  }
}
