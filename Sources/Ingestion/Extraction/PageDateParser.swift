internal import ArabicDates
internal import ArchiveModel

/// Reads the dates of date lines.
struct PageDateParser: Sendable {
  private static let wordLimit = 30

  private let finder = DateExpressionFinder()
  private let reader: PageLineReader
  private let company: Set<String>

  init(reader: PageLineReader) {
    self.reader = reader
    company = Set(DateCues.company.flatMap { reader.words(of: $0) })
  }

  /// Returns the first whole date of `line`; nil if it names none or is too long for a date line.
  func date(in line: PageLine) -> PageDate? {
    guard line.words.count <= Self.wordLimit, line.words.contains(where: Self.hasDigit) else {
      return nil
    }
    let found = finder.expressions(in: line.text, reference: nil).filter { $0.kind == .absolute }
    guard let first = found.first(where: Self.isWholeDay) else { return nil }
    return pageDate(first, among: found, in: line.text)
  }

  private static func hasDigit(_ word: String) -> Bool {
    word.unicodeScalars.contains { ("0"..."9").contains($0) }
  }

  private static func isWholeDay(_ expression: DateExpression) -> Bool {
    let precision = expression.value.precision
    return expression.calendar == .gregorian && (precision == .day || precision == .minute)
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
    let minute = chosen.value.minuteOfDay ?? TimeOfDay(in: others)?.minute
    let value = minute.map { DateValue(chosen.value.start, minuteOfDay: $0) } ?? chosen.value
    return PageDate(
      value: value, surface: String(decoding: bytes[chosen.range], as: UTF8.self),
      otherWords: reader.words(of: others).filter { !company.contains($0) && !Self.isNumber($0) })
  }

  private static func isNumber(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { ("0"..."9").contains($0) }
  }
}
