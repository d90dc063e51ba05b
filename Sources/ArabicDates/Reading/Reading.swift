import ArchiveModel

/// Tokens that have been read as a date.
struct Reading {
  /// The tokens, half-open.
  var tokens: Range<Int>
  var value: DateValue
  var span: ClosedRange<CalendarDate>
  /// The day that was computed, where ``value`` rounds it: today less seven for «قبل أسبوع».
  var day: CalendarDate
  var kind = DateExpression.Kind.absolute
  var calendar = DateExpression.Calendar.gregorian
  var isUncertain = false
  /// The date without its year, if the year may still come from the date that follows.
  var yearless: YearlessDate?
  /// Whether a reference was wanting, so that only ``yearless`` counts.
  var isUnresolved = false

  init(
    _ tokens: Range<Int>, _ value: DateValue, kind: DateExpression.Kind, day: CalendarDate? = nil
  ) {
    self.tokens = tokens
    self.value = value
    self.span = value.start...value.end
    self.day = day ?? value.start
    self.kind = kind
  }

  init(_ tokens: Range<Int>, day: CalendarDate, kind: DateExpression.Kind) {
    self.init(tokens, DateValue(day), kind: kind)
  }

  var isOneDay: Bool { value.precision == .day || value.precision == .minute }

  /// The same reading from an earlier token on.
  func extended(from start: Int) -> Reading {
    var copy = self
    copy.tokens = start..<tokens.upperBound
    return copy
  }

  /// The same reading of another day, for the days of a list or range.
  func moved(byDays days: Int, tokens: Range<Int>) -> Reading {
    var copy = Reading(tokens, day: day.adding(days: days), kind: kind)
    copy.calendar = calendar
    copy.isUncertain = isUncertain
    copy.isUnresolved = isUnresolved
    return copy
  }
}

/// Which way a partial date lies from the reference.
enum Direction: Int, Sendable {
  case past = -1
  case present = 0
  case future = 1
}

/// A month, or a day of it, without its year.
struct YearlessDate {
  var month: Int
  /// The day of the month, or nil for the whole month.
  var day: Int?
  var calendar: DateExpression.Calendar

  /// Returns the days that it stands for in a year of its calendar; nil if the year lacks it.
  func span(inYear year: Int) -> ClosedRange<CalendarDate>? {
    guard (1...12).contains(month) else { return nil }
    switch calendar {
    case .gregorian:
      let last = CalendarDate.dayCount(ofMonth: month, year: year)
      return bounds(
        CalendarDate(year: year, month: month, day: day ?? 1),
        CalendarDate(year: year, month: month, day: day ?? last))
    case .hijri:
      let last = UmmAlQura.dayCount(ofMonth: month, year: year)
      return bounds(
        UmmAlQura.date(year: year, month: month, day: day ?? 1),
        UmmAlQura.date(year: year, month: month, day: day ?? last))
    }
  }

  /// Returns the reading of it in a year of its calendar.
  func reading(_ tokens: Range<Int>, inYear year: Int, kind: DateExpression.Kind) -> Reading? {
    guard let span = span(inYear: year) else { return nil }
    return reading(tokens, span, kind)
  }

  /// Returns the reading of it nearest to `reference`, or in the direction given; unresolved
  /// without a reference.
  func reading(
    _ tokens: Range<Int>, near reference: CalendarDate?, _ direction: Direction? = nil,
    weekday: Int? = nil
  ) -> Reading? {
    guard let reference else {
      guard let span = span(inYear: calendar == .hijri ? 1440 : 2000) else { return nil }
      var reading = reading(tokens, span, .partial)
      reading.isUnresolved = true
      reading.yearless = self
      return reading
    }
    let spans = candidates(near: reference)
    guard let (span, isGuess) = choose(spans, reference, direction, weekday) else { return nil }
    var reading = reading(tokens, span, .partial)
    reading.isUncertain = reading.isUncertain || isGuess
    reading.yearless = direction == nil ? self : nil
    return reading
  }

  private func candidates(near reference: CalendarDate) -> [ClosedRange<CalendarDate>] {
    var year = reference.year
    if calendar == .hijri { year = UmmAlQura.hijri(of: reference)?.year ?? 0 }
    return (year - 4...year + 4).compactMap { span(inYear: $0) }
  }

  private func choose(
    _ spans: [ClosedRange<CalendarDate>], _ reference: CalendarDate, _ direction: Direction?,
    _ weekday: Int?
  ) -> (ClosedRange<CalendarDate>, isGuess: Bool)? {
    switch direction {
    case .past: return spans.last { $0.upperBound < reference }.map { ($0, false) }
    case .future: return spans.first { $0.lowerBound > reference }.map { ($0, false) }
    case .present, nil: break
    }
    let near = spans.sorted { remoteness($0, reference) < remoteness($1, reference) }
    if let weekday, let match = near.prefix(3).first(where: { $0.lowerBound.weekday == weekday }) {
      return (match, false)
    }
    guard let nearest = near.first else { return nil }
    let isFar = direction == nil && distance(nearest, reference) > 120
    return (nearest, isFar || weekday != nil)
  }

  /// The distance by which candidates are chosen: news tells more of the past than of the future.
  private func remoteness(_ span: ClosedRange<CalendarDate>, _ day: CalendarDate) -> Int {
    distance(span, day) * (span.lowerBound > day ? 3 : 2)
  }

  private func distance(_ span: ClosedRange<CalendarDate>, _ day: CalendarDate) -> Int {
    if span.contains(day) { return 0 }
    return span.upperBound < day
      ? day.dayNumber - span.upperBound.dayNumber : span.lowerBound.dayNumber - day.dayNumber
  }

  private func bounds(_ first: CalendarDate?, _ last: CalendarDate?) -> ClosedRange<CalendarDate>? {
    guard let first, let last else { return nil }
    return first...last
  }

  private func reading(
    _ tokens: Range<Int>, _ span: ClosedRange<CalendarDate>, _ kind: DateExpression.Kind
  ) -> Reading {
    let middle = span.lowerBound.adding(days: day == nil && calendar == .hijri ? 14 : 0)
    let value = DateValue(middle, precision: day == nil ? .month : .day)
    var reading = Reading(tokens, value, kind: kind, day: span.lowerBound)
    reading.span = span
    reading.calendar = calendar
    reading.isUncertain = calendar == .hijri && (day == nil || !isTabled(span.lowerBound))
    return reading
  }

  private func isTabled(_ day: CalendarDate) -> Bool {
    UmmAlQura.hijri(of: day).map { UmmAlQura.isTabled(year: $0.year) } ?? false
  }
}
