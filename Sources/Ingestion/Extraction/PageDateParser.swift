internal import ArabicDates
internal import ArchiveModel

/// Reads the dates of date lines.
struct PageDateParser: Sendable {
  private static let wordLimit = 30

  private let finder = DateExpressionFinder()
  private let reader: PageLineReader
  private let company: Set<String>
  private let hours: Set<String>

  init(reader: PageLineReader) {
    self.reader = reader
    hours = Set(DateCues.hours.flatMap { reader.words(of: $0) })
    company = Set(DateCues.company.flatMap { reader.words(of: $0) })
  }

  /// Returns the first whole date of `line`; nil if it names none or is too long for a date line.
  func date(in line: PageLine) -> PageDate? {
    guard line.words.count <= Self.wordLimit, line.words.contains(where: Self.hasDigit) else {
      return nil
    }
    return date(in: line.text) ?? date(in: Self.withoutBrackets(line.text))
  }

  private func date(in text: String) -> PageDate? {
    let found = finder.expressions(in: text, reference: nil).filter { $0.kind == .absolute }
    let days = found.filter(Self.isWholeDay)
    return (days.first { $0.calendar == .gregorian } ?? days.first)
      .map { pageDate($0, among: found, in: text) }
  }

  /// Returns `text` without what stands in brackets, as the month's other name may.
  private static func withoutBrackets(_ text: String) -> String {
    var depth = 0
    return text.filter { character in
      if character == "(" { depth += 1 }
      defer { if character == ")" { depth = max(0, depth - 1) } }
      return depth == 0
    }
  }

  private static func hasDigit(_ word: String) -> Bool {
    word.unicodeScalars.contains { ("0"..."9").contains($0) }
  }

  private static func isWholeDay(_ expression: DateExpression) -> Bool {
    let precision = expression.value.precision
    return precision == .day || precision == .minute
  }

  private func pageDate(
    _ chosen: DateExpression, among found: [DateExpression], in text: String
  ) -> PageDate {
    let bytes = Array(text.utf8)
    var rest: [UInt8] = []
    var end = 0
    for expression in found {
      rest += bytes[end..<expression.range.lowerBound] + [0x20]
      end = expression.range.upperBound
    }
    rest += bytes[end...]
    let others = String(decoding: rest, as: UTF8.self)
    let tail = otherWords(String(decoding: bytes[end...], as: UTF8.self))
    let minute = chosen.value.minuteOfDay ?? TimeOfDay(in: others)?.minute
    let value = minute.map { DateValue(chosen.value.start, minuteOfDay: $0) } ?? chosen.value
    return PageDate(
      value: value, surface: String(decoding: bytes[chosen.range], as: UTF8.self),
      otherWords: otherWords(others), lastWords: tail)
  }

  /// Returns the day of `text` that counts from a visit («منذ 3 ساعات»); nil if it can't be told.
  func day(of text: String, visit: DateValue) -> CalendarDate? {
    let found = finder.expressions(
      in: text, reference: visit.start, referenceMinute: visit.minuteOfDay)
    guard let first = found.first(where: { $0.kind == .relative }) else { return nil }
    let countsHours = reader.words(of: text).contains(where: hours.contains)
    return countsHours && visit.minuteOfDay == nil ? nil : first.value.start
  }

  private func otherWords(_ text: String) -> [String] {
    reader.words(of: text).filter { !company.contains($0) && !Self.isNumber($0) }
  }

  private static func isNumber(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { ("0"..."9").contains($0) }
  }
}
