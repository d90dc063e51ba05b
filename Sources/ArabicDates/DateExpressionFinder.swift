public import ArchiveModel

/// Finds the dates that a text names.
///
/// Each end of a range and each day of a list is an expression of its own («5 و8 يناير»), as are a
/// Hijri date and the Gregorian one behind «الموافق»; a season is one («موسم 2014/2015»). A weekday or a time of day that stands beside
/// a date belongs to it. Durations («خلال ثلاثة أيام») are no dates.
public struct DateExpressionFinder: Sendable {
  private let numericCalendar: DateExpression.Calendar?
  private let vocabulary = Vocabulary.standard

  /// Creates a finder.
  ///
  /// - Parameter numericCalendar: The calendar of numeric dates that don't show their own; nil: a
  ///   year of 1300 to 1500 is Hijri, others are Gregorian.
  public init(numericCalendar: DateExpression.Calendar? = nil) {
    self.numericCalendar = numericCalendar
  }

  /// Finds the dates of `text`, in order, not overlapping.
  ///
  /// - Parameters:
  ///   - text: The text as written.
  ///   - reference: The day on which the text was written, from which «أمس» and a date without a
  ///     year count; nil leaves them out.
  ///   - referenceMinute: The minute of that day; nil counts hours from noon.
  /// - Returns: The dates, whose ranges are UTF-8 offsets into `text`.
  public func expressions(
    in text: String, reference: CalendarDate?, referenceMinute: Int? = nil
  ) -> [DateExpression] {
    var scanner = TokenScanner(vocabulary: vocabulary)
    let bytes = text.utf8.span
    let tokens = scanner.tokens(in: bytes)
    var reader = DateReader(
      tokens: tokens, trailingGap: scanner.trailingGap, reference: reference,
      referenceMinute: referenceMinute,
      numericCalendar: numericCalendar)
    return reader.read().filter { !Self.isIbb($0.tokens, tokens, bytes) }.map { reading in
      DateExpression(
        range: Self.range(of: reading.tokens, tokens, bytes), value: reading.value,
        span: reading.span, isUncertain: reading.isUncertain, kind: reading.kind,
        calendar: reading.calendar)
    }
  }

  /// Whether the one token is «إب», the city, which folds to the same letters as August, «آب».
  private static func isIbb(
    _ indices: Range<Int>, _ tokens: [Token], _ bytes: Span<UInt8>
  ) -> Bool {
    guard indices.count == 1, tokens[indices.lowerBound].bareKey == ibb else { return false }
    let start = range(of: indices, tokens, bytes).lowerBound
    return bytes[start] == 0xD8 && bytes[start + 1] == 0xA5
  }

  private static let ibb = WordKey("إب")

  /// The bytes of the tokens, without proclitics, with the bracket that closes «نيسان (أبريل)».
  private static func range(
    of indices: Range<Int>, _ tokens: [Token], _ bytes: Span<UInt8>
  ) -> Range<Int> {
    let first = tokens[indices.lowerBound]
    var start = first.start
    for _ in 0..<first.procliticLength { start = nextLetter(after: start, bytes) }
    var end = tokens[indices.upperBound - 1].end
    let opens = indices.dropFirst().contains { tokens[$0].gap.mark == 0x28 }
    if opens, end < bytes.count, bytes[end] == 0x29 { end += 1 }
    return start..<end
  }

  /// The offset of the next Arabic letter, harakat and tatweel left out.
  private static func nextLetter(after offset: Int, _ bytes: Span<UInt8>) -> Int {
    var next = offset + 2
    while next + 1 < bytes.count, bytes[next] & 0xFC == 0xD8 {
      let code = CharacterClasses.arabic[Int(bytes[next] & 3) << 6 | Int(bytes[next + 1] & 0x3F)]
      guard code == CharacterClasses.mark else { break }
      next += 2
    }
    return next
  }
}
