/// Cuts headers into lines that end in CRLF, LF, a CR of their own or, from broken servers, CRCRLF.
struct HeaderLines: Sequence, IteratorProtocol {
  /// Where the next line begins; at the end, where the body does.
  private(set) var position: Int
  /// Whether the empty line behind the headers was met.
  private(set) var isComplete = false

  private let bytes: [UInt8]

  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    position = start
  }

  /// Returns the next line of the headers; nil behind the last.
  mutating func next() -> ArraySlice<UInt8>? {
    guard !isComplete, position < bytes.count else { return nil }
    let start = position
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    takeLineEnd(at: end)
    if end == start {
      isComplete = true
      return nil
    }
    return bytes[start..<end]
  }

  private mutating func takeLineEnd(at end: Int) {
    var next = end
    while next < bytes.count, bytes[next] == 0x0D { next += 1 }
    if next < bytes.count, bytes[next] == 0x0A {
      position = next + 1
    } else {
      // Two of them alone: the line's end, and an empty line.
      position = Swift.min(end + 1, bytes.count)
    }
  }
}
