/// The dates of web archives.
enum WebArchiveDate {
  /// Returns `2014-02-16T05:02:21Z` for the digits of an ARC's date, `20140216050221`; nil if they are none.
  static func iso(digits: some StringProtocol) -> String? {
    let values = Array(digits.utf8.prefix(14))
    guard values.count == 14, values.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    func part(_ range: Range<Int>) -> String { String(decoding: values[range], as: UTF8.self) }
    let date = [part(0..<4), part(4..<6), part(6..<8)].joined(separator: "-")
    let time = [part(8..<10), part(10..<12), part(12..<14)].joined(separator: ":")
    return iso("\(date)T\(time)Z")
  }

  /// Returns a WARC's date to the second, or nil if it is none or less exact.
  static func iso(_ text: String) -> String? {
    let pattern = Array("0000-00-00T00:00:00".utf8)
    let bytes = Array(text.utf8)
    let rest = String(decoding: bytes.dropFirst(pattern.count), as: UTF8.self)
    guard bytes.count > pattern.count, zip(bytes, pattern).allSatisfy(isLike),
      rest == "Z" || rest.hasPrefix(".") && rest.hasSuffix("Z"),
      isPossible(bytes)
    else { return nil }
    return String(decoding: bytes.prefix(pattern.count), as: UTF8.self) + "Z"
  }

  private static func isLike(_ byte: UInt8, _ pattern: UInt8) -> Bool {
    pattern == UInt8(ascii: "0") ? (0x30...0x39).contains(byte) : byte == pattern
  }

  private static func isPossible(_ bytes: [UInt8]) -> Bool {
    func number(_ start: Int) -> Int {
      Int(bytes[start] - 0x30) * 10 + Int(bytes[start + 1] - 0x30)
    }
    return (1...12).contains(number(5)) && (1...31).contains(number(8)) && number(11) < 24
      && number(14) < 60 && number(17) < 61
  }
}
