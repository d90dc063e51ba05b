internal import ArchiveModel

/// Reads the day that many sites put into the addresses of their articles.
enum AddressDate {
  private static let years = 1990...2100

  /// Returns the claim of the date in an address's path: `/2013/08/03/`, `/2013/8/3/`, `/2024-01-15-…`, `/20240115/`,
  /// `/2024/01/` for a month; nil if it has none.
  static func claim(in address: String) -> DateClaim? {
    guard let host = address.firstRange(of: "://") else { return nil }
    let path = address[host.upperBound...].drop { $0 != "/" }.prefix { $0 != "?" && $0 != "#" }
    let parts = path.split(separator: "/").map { Array($0.utf8) }
    for index in parts.indices {
      if let value = value(of: parts, at: index) {
        return DateClaim(value, origin: .url)
      }
    }
    return nil
  }

  private static func value(of parts: [[UInt8]], at index: Int) -> DateValue? {
    let part = parts[index]
    if let day = compactDay(part) ?? dashedDay(part) { return DateValue(day) }
    guard let year = number(part, 4...4), years.contains(year), index + 1 < parts.count else {
      return nil
    }
    let next = parts[index + 1]
    if let (month, day) = joinedMonthDay(next),
      let date = CalendarDate(year: year, month: month, day: day)
    {
      return DateValue(date)
    }
    // `/2013/middle_east/8/3/` has its section between.
    let skipped = number(next, 1...2) == nil ? index + 2 : index + 1
    guard skipped + 1 < parts.count, let month = number(parts[skipped], 1...2) else {
      return month(of: parts, year: year, at: index + 1)
    }
    guard let day = number(parts[skipped + 1], 1...2),
      let date = CalendarDate(year: year, month: month, day: day)
    else {
      return skipped == index + 1 ? self.month(of: parts, year: year, at: index + 1) : nil
    }
    return DateValue(date)
  }

  /// A month that two digits name and a title follows.
  private static func month(of parts: [[UInt8]], year: Int, at index: Int) -> DateValue? {
    guard index + 1 < parts.count, let month = number(parts[index], 2...2),
      let first = CalendarDate(year: year, month: month, day: 1)
    else { return nil }
    return DateValue(first, precision: .month)
  }

  /// `20240115`, alone in its part of the path or before a title.
  private static func compactDay(_ part: [UInt8]) -> CalendarDate? {
    let digits = part.prefix { isDigit($0) }
    guard digits.count == 8, part.count == 8 || part[8] == UInt8(ascii: "-") else { return nil }
    return day(digits[0..<4], digits[4..<6], digits[6..<8])
  }

  /// `2024-01-15`, alone or before a title.
  private static func dashedDay(_ part: [UInt8]) -> CalendarDate? {
    let pieces = part.split(separator: UInt8(ascii: "-"), maxSplits: 3)
    guard pieces.count >= 3, pieces[0].count == 4, (1...2).contains(pieces[1].count),
      (1...2).contains(pieces[2].count)
    else { return nil }
    return day(pieces[0], pieces[1], pieces[2])
  }

  private static func joinedMonthDay(_ part: [UInt8]) -> (Int, Int)? {
    let digits = part.prefix { isDigit($0) }
    guard digits.count == 4, part.count == 4, let month = number(part[0..<2], 2...2),
      let day = number(part[2..<4], 2...2)
    else { return nil }
    return (month, day)
  }

  private static func day(
    _ year: ArraySlice<UInt8>, _ month: ArraySlice<UInt8>, _ day: ArraySlice<UInt8>
  ) -> CalendarDate? {
    guard let year = number(year, 4...4), years.contains(year), let month = number(month, 1...2),
      let day = number(day, 1...2)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func number(_ bytes: some Collection<UInt8>, _ width: ClosedRange<Int>) -> Int? {
    guard width.contains(bytes.count), bytes.allSatisfy(isDigit) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
