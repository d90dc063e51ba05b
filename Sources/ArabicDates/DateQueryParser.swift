public import ArchiveModel

/// Reads the date that a person types to narrow a search.
///
/// Understood are ISO 8601 dates and parts of them («2024», «2024-10»), counts back from today
/// («7d», «2w», «3m», «1y»), and every date in words that ``DateExpressionFinder`` knows.
public struct DateQueryParser: Sendable {
  /// Creates a parser.
  public init() {}

  /// Returns the days that `text` stands for, or nil if it is not one date or range of dates.
  ///
  /// «7d» and «منذ أسبوع» reach from that day to today; «قبل أسبوع» is that day alone.
  public func span(of text: String, today: CalendarDate) -> ClosedRange<CalendarDate>? {
    if text == "today" { return today...today }
    if text == "yesterday" { return today.adding(days: -1)...today.adding(days: -1) }
    if Self.isISOForm(text) { return DateValue(parsing: text).map { $0.start...$0.end } }
    if let span = wordedSpan(of: text, today) ?? wordedSpan(of: "شهر " + text, today) {
      return span
    }
    var scanner = TokenScanner(vocabulary: .standard)
    let tokens = scanner.tokens(in: text.utf8.span)
    return countBack(tokens, today) ?? numericSpan(tokens)
  }

  /// Whether the text is a Gregorian date in the form of ISO 8601, which is right or wrong but nothing else.
  private static func isISOForm(_ text: String) -> Bool {
    let utf8 = Array(text.utf8)
    guard utf8.count == 7 || utf8.count == 10, utf8[..<4].lexicographicallyPrecedes("3".utf8),
      !utf8[..<4].lexicographicallyPrecedes("1500".utf8)
    else { return false }
    return utf8.indices.allSatisfy { index in
      index == 4 || index == 7
        ? utf8[index] == UInt8(ascii: "-") : (0x30...0x39).contains(utf8[index])
    }
  }

  private func wordedSpan(of text: String, _ today: CalendarDate) -> ClosedRange<CalendarDate>? {
    var scanner = TokenScanner(vocabulary: .standard)
    let tokens = scanner.tokens(in: text.utf8.span)
    var reader = DateReader(
      tokens: tokens, trailingGap: scanner.trailingGap, reference: today, referenceMinute: nil,
      numericCalendar: nil)
    let readings = reader.read()
    guard let first = readings.first, let last = readings.last, readings.count <= 2,
      coversAll(readings, tokens)
    else { return nil }
    let start = span(of: first, tokens, today).lowerBound
    let end = span(of: last, tokens, today).upperBound
    return start <= end ? start...end : nil
  }

  private func span(
    of reading: Reading, _ tokens: [Token], _ today: CalendarDate
  ) -> ClosedRange<CalendarDate> {
    switch tokens[reading.tokens.lowerBound].meaning.role {
    case .since where reading.kind == .relative && reading.day <= today: reading.day...today
    case .ago, .after, .within: reading.day...reading.day
    default: latest(reading, today).span
    }
  }

  /// A date without a year is the last one, for archives hold the past.
  private func latest(_ reading: Reading, _ today: CalendarDate) -> Reading {
    guard reading.day > today, let yearless = reading.yearless else { return reading }
    return yearless.reading(reading.tokens, near: today, .past) ?? reading
  }

  /// Whether all tokens but prepositions belong to the readings.
  private func coversAll(_ readings: [Reading], _ tokens: [Token]) -> Bool {
    tokens.indices.allSatisfy { index in
      readings.contains { $0.tokens.contains(index) } || tokens[index].key.bits == WordKey.waw
        || [.inCue, .from, .to, .between].contains(tokens[index].meaning.role)
    }
  }

  private func countBack(_ tokens: [Token], _ today: CalendarDate) -> ClosedRange<CalendarDate>? {
    guard tokens.count == 2, tokens[0].isNumber, tokens[0].number < 10_000, tokens[1].gap.isEmpty
    else { return nil }
    let count = tokens[0].number
    let start: CalendarDate? =
      switch tokens[1].key {
      case WordKey("d"): today.adding(days: -count)
      case WordKey("w"): today.adding(days: -7 * count)
      case WordKey("m") where count < 12 * (today.year - 1): today.adding(months: -count)
      case WordKey("y") where count < today.year - 1: today.adding(months: -12 * count)
      default: nil
      }
    guard let start, start.year >= 1, start <= today else { return nil }
    return start...today
  }

  /// Reads «2024», «2024-10», «10/2024».
  private func numericSpan(_ tokens: [Token]) -> ClosedRange<CalendarDate>? {
    guard let first = tokens.first, tokens.allSatisfy(\.isNumber) else { return nil }
    if tokens.count == 1, first.digitCount == 4 { return span(ofYear: first.number) }
    guard tokens.count == 2, tokens[1].gap.isOne(of: "-/") else { return nil }
    let (year, month) =
      first.digitCount == 4 ? (first, tokens[1]) : (tokens[1], first)
    guard year.digitCount == 4, month.digitCount <= 2 else { return nil }
    let calendar = Self.calendar(ofYear: year.number)
    return YearlessDate(month: month.number, calendar: calendar).span(inYear: year.number)
  }

  private func span(ofYear year: Int) -> ClosedRange<CalendarDate>? {
    let calendar = Self.calendar(ofYear: year)
    guard let first = YearlessDate(month: 1, calendar: calendar).span(inYear: year),
      let last = YearlessDate(month: 12, calendar: calendar).span(inYear: year)
    else { return nil }
    return first.lowerBound...last.upperBound
  }

  private static func calendar(ofYear year: Int) -> DateExpression.Calendar {
    (1300...1500).contains(year) ? .hijri : .gregorian
  }
}
