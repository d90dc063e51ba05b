/// An HTTP message as an archive holds it.
struct HTTPMessage: Sendable {
  /// The status of an answer; nil if it is a request, or the status can't be read.
  let status: Int?
  /// The headers.
  let fields: HeaderFields
  /// The index of the first byte of the body.
  let bodyStart: Int

  /// Reads the head of a message, or returns nil if `bytes` begin with none.
  init?(_ bytes: [UInt8]) {
    var lines = HeaderLines(bytes)
    guard let first = lines.next(), Self.isStart(first) else { return nil }
    status = Self.status(in: first)
    var fields = HeaderFields()
    while let line = lines.next() { fields.add(line: line) }
    self.fields = fields
    bodyStart = lines.position
  }

  /// A line such as `HTTP/1.1 200 OK` or `GET / HTTP/1.1`.
  private static func isStart(_ line: ArraySlice<UInt8>) -> Bool {
    if line.starts(with: Array("HTTP/".utf8)) { return true }
    return line.suffix(9).starts(with: Array(" HTTP/1.".utf8))
  }

  private static func status(in line: ArraySlice<UInt8>) -> Int? {
    guard line.starts(with: Array("HTTP/".utf8)) else { return nil }
    let words = line.split(separator: 0x20, maxSplits: 2)
    guard words.count > 1, words[1].count == 3 else { return nil }
    return Int(String(decoding: words[1], as: UTF8.self))
  }
}
