/// Records that each begin with a line of address, IP address, date, media type and length.
///
/// In version 2, a status, a checksum, a location, an offset and a file name stand before the length.
struct ARCFraming: WebArchiveFraming {
  let separatorCount = 1
  /// No address is longer; other long lines need not be looked at to their end.
  private static let maximumLineLength = 32 << 10

  func begins(at index: Int, of bytes: [UInt8]) -> Bool {
    header(onLineAt: index, of: bytes)?.end != nil
  }

  func firstBeginning(in range: Range<Int>, of bytes: [UInt8]) -> Int? {
    var start = range.lowerBound
    while start < range.upperBound {
      if begins(at: start, of: bytes) { return start }
      guard let lineEnd = bytes.firstRange(of: [0x0A], from: start, before: range.upperBound)
      else { return nil }
      start = lineEnd + 1
    }
    return nil
  }

  func header(at index: Int, of bytes: [UInt8]) -> (header: WebArchiveHeader, end: Int?) {
    header(onLineAt: index, of: bytes)
      ?? (
        WebArchiveHeader(
          type: "", targetURI: nil, date: nil, contentType: nil, declaredLength: nil,
          fields: HeaderFields()), nil
      )
  }

  private func header(
    onLineAt index: Int, of bytes: [UInt8]
  ) -> (header: WebArchiveHeader, end: Int?)? {
    guard index < bytes.count, Self.isLetter(bytes[index]) else { return nil }
    let line = bytes[index...].prefix(Self.maximumLineLength)
    guard let lineEnd = line.firstIndex(of: 0x0A), Self.hasScheme(line[..<lineEnd]) else {
      return nil
    }
    let text = String(decoding: line[..<lineEnd], as: UTF8.self)
    let words = text.split { $0 == " " || $0 == "\r" || $0 == "\r\n" }
    guard let date = words.indices.dropFirst(2).first(where: { Self.isDate(words[$0]) }),
      words.count - date == 3 || words.count - date == 8, Self.isHost(words[date - 1])
    else { return nil }
    let address = words[..<(date - 1)].joined(separator: "%20")
    let isFile = address.hasPrefix("filedesc:")
    let header = WebArchiveHeader(
      type: isFile ? "warcinfo" : "response", targetURI: isFile ? nil : address,
      date: WebArchiveDate.iso(digits: words[date]), contentType: String(words[date + 1]),
      declaredLength: words.last.map(String.init), fields: HeaderFields())
    return (header, lineEnd + 1)
  }

  /// Returns whether `line` begins as an address does.
  private static func hasScheme(_ line: ArraySlice<UInt8>) -> Bool {
    guard let colon = line.prefix(24).firstIndex(of: UInt8(ascii: ":")) else { return false }
    return line[..<colon].allSatisfy { isLetter($0) || $0 == UInt8(ascii: "-") }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isDate(_ word: Substring) -> Bool {
    (12...18).contains(word.utf8.count) && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isHost(_ word: Substring) -> Bool {
    word == "-" || word == "0" || word.utf8.contains { $0 == 0x2E || $0 == 0x3A }
  }
}
