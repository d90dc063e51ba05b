import ArchiveModel

/// Walks over the bytes of a date in one of the forms that programs write.
struct DateScanner {
  /// A year outside is a misreading, or one of another calendar.
  static let years = 1500...2200

  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) {
    bytes = Self.trimmed(Self.withLatinDigits(text))
  }

  /// Reads ISO 8601 and its relatives: `2024`, `2024-10`, `2024-W40`, `2024/10/01`, `20241001`,
  /// `202X`, each day also with a time, of which the local minute is kept.
  mutating func isoDate() -> DateValue? {
    if let span = roundedYear() { return span }
    guard let year = number(digits: 4), Self.years.contains(year) else { return nil }
    if isAtEnd { return span(year, 1, 1, .year) }
    guard let separator = take(oneOf: "-/.") else { return compactDate(year) }
    if take(oneOf: "Ww") != nil { return week(of: year) }
    guard let month = number(upTo: 2) else { return nil }
    if isAtEnd { return span(year, month, 1, .month) }
    guard take(separator), let day = number(upTo: 2), !isAtDigit,
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return timed(date)
  }

  /// Reads RFC 2822: `Tue, 06 Jan 2015 10:00:00 +0300`, with or without weekday and time.
  mutating func mailDate() -> DateValue? {
    if !isAtDigit { skipWord() }
    skip(", ")
    guard let day = number(upTo: 2), take(oneOf: " -") != nil, let month = monthName(),
      take(oneOf: " -") != nil, let year = number(digits: 4), !isAtDigit,
      Self.years.contains(year),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return timed(date)
  }

  private mutating func compactDate(_ year: Int) -> DateValue? {
    guard let month = number(digits: 2), let day = number(digits: 2), !isAtDigit else {
      return nil
    }
    return CalendarDate(year: year, month: month, day: day).map { timed($0) }
  }

  private mutating func week(of year: Int) -> DateValue? {
    guard let week = number(digits: 2), (1...53).contains(week),
      let fourth = CalendarDate(year: year, month: 1, day: 4)
    else { return nil }
    return DateValue(fourth.adding(days: (week - 1) * 7), precision: .week)
  }

  /// Reads `202X` and `20XX`.
  private mutating func roundedYear() -> DateValue? {
    guard bytes.count == 4, bytes[3] == UInt8(ascii: "X"), let first = number(upTo: 3) else {
      return nil
    }
    if position == 3 { return span(first * 10, 1, 1, .decade) }
    guard position == 2, bytes[2] == UInt8(ascii: "X") else { return nil }
    return span(first * 100 + 1, 1, 1, .century)
  }

  private func span(
    _ year: Int, _ month: Int, _ day: Int, _ precision: DateValue.Precision
  ) -> DateValue? {
    CalendarDate(year: year, month: month, day: day).map { DateValue($0, precision: precision) }
  }

  /// Adds the time that follows a day, if one does.
  ///
  /// Midnight to the second without a place on earth is what programs print for a day alone.
  private mutating func timed(_ day: CalendarDate) -> DateValue {
    skip("Tt, ")
    guard var hour = number(upTo: 2), hour < 24, take(UInt8(ascii: ":")),
      let minute = number(digits: 2), minute < 60
    else { return DateValue(day) }
    var isMidnight = hour == 0 && minute == 0
    if take(UInt8(ascii: ":")) {
      isMidnight = isMidnight && number(upTo: 2) == 0
      if take(oneOf: ".,") != nil { while isAtDigit { position += 1 } }
    } else {
      isMidnight = false
    }
    skip(" ")
    if hour <= 12, let half = take(oneOf: "AaPp"), take(oneOf: "Mm") != nil {
      hour = hour % 12 + (half == UInt8(ascii: "P") || half == UInt8(ascii: "p") ? 12 : 0)
    }
    if isMidnight, hasNoPlace { return DateValue(day) }
    return DateValue(day, minuteOfDay: hour * 60 + minute)
  }

  /// Whether what follows a time is no zone, or that of UTC, as machines have it.
  private var hasNoPlace: Bool {
    let rest = String(decoding: bytes[position...], as: UTF8.self)
    return ["", "Z", "z", "+00:00", "+0000", "UTC", "GMT"].contains(rest)
  }

  private var isAtEnd: Bool { position >= bytes.count }

  private var isAtDigit: Bool {
    position < bytes.count && (0x30...0x39).contains(bytes[position])
  }

  private mutating func number(upTo limit: Int) -> Int? {
    let start = position
    var value = 0
    while isAtDigit, position - start < limit {
      value = value * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    return position > start ? value : nil
  }

  private mutating func number(digits: Int) -> Int? {
    let start = position
    let value = number(upTo: digits)
    return position - start == digits ? value : nil
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func take(oneOf set: StaticString) -> UInt8? {
    guard position < bytes.count else { return nil }
    let byte = bytes[position]
    let isMember = set.withUTF8Buffer { $0.contains(byte) }
    if isMember { position += 1 }
    return isMember ? byte : nil
  }

  private mutating func skip(_ set: StaticString) {
    while take(oneOf: set) != nil {}
  }

  private mutating func skipWord() {
    while position < bytes.count, bytes[position] | 0x20 >= 0x61, bytes[position] | 0x20 <= 0x7A {
      position += 1
    }
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private mutating func monthName() -> Int? {
    let start = position
    skipWord()
    let word = String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
    guard word.utf8.count >= 3 else { return nil }
    return Self.months.firstIndex(of: String(word.prefix(3))).map { $0 + 1 }
  }

  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard let last = bytes.lastIndex(where: { !isSpace($0) }) else { return [] }
    return Array(bytes[...last].drop(while: isSpace))
  }

  /// Arabic and Persian digits as Latin ones.
  private static func withLatinDigits(_ text: String) -> [UInt8] {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return Array(text.utf8) }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0660...0x0669: bytes.append(UInt8(0x30 + scalar.value - 0x0660))
      case 0x06F0...0x06F9: bytes.append(UInt8(0x30 + scalar.value - 0x06F0))
      // Marks of direction surround dates in Arabic pages.
      case 0x200E, 0x200F, 0x061C, 0x2066...0x2069: break
      default: bytes.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    return bytes
  }
}
