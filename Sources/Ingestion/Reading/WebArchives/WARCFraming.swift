/// Records that each begin with a line such as `WARC/1.0`.
struct WARCFraming: WebArchiveFraming {
  let separatorCount = 2
  private static let maximumHeaderLength = 64 << 10
  private static let magic = Array("WARC/".utf8)

  func begins(at index: Int, of bytes: [UInt8]) -> Bool {
    guard bytes[index...].starts(with: Self.magic) else { return false }
    let version = bytes[(index + Self.magic.count)...].prefix(8)
    let end = version.firstIndex { $0 == 0x0D || $0 == 0x0A } ?? version.endIndex
    let digits = version[..<end].split(separator: UInt8(ascii: "."))
    guard end < version.endIndex, digits.count == 2 else { return false }
    return digits.joined().allSatisfy { (0x30...0x39).contains($0) }
  }

  func firstBeginning(in range: Range<Int>, of bytes: [UInt8]) -> Int? {
    var start = range.lowerBound
    while let found = bytes.firstRange(of: Self.magic, from: start, before: range.upperBound) {
      if begins(at: found, of: bytes) { return found }
      start = found + 1
    }
    return nil
  }

  func header(at index: Int, of bytes: [UInt8]) -> (header: WebArchiveHeader, end: Int?) {
    var lines = HeaderLines(bytes, from: index)
    _ = lines.next()
    var fields = HeaderFields()
    while lines.position - index < Self.maximumHeaderLength, let line = lines.next() {
      fields.add(line: line)
    }
    let header = WebArchiveHeader(
      type: fields["WARC-Type"]?.lowercased() ?? "",
      targetURI: fields["WARC-Target-URI"].flatMap(WebArchiveHeader.address),
      date: fields["WARC-Date"], contentType: fields["Content-Type"],
      declaredLength: fields["Content-Length"], fields: fields)
    return (header, lines.isComplete ? lines.position : nil)
  }
}
