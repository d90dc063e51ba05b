import ArabicText

/// The terms of a text with the places of their words, as an index takes them.
///
/// A text that waits for its turn to be indexed is analyzed meanwhile. Each word takes the bytes of its term and some three more.
struct TermList: Sendable {
  /// The words in order: the gap before the word, the word's length, the term's length, the term.
  private(set) var bytes: [UInt8] = []

  /// Creates the list of a text's terms.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - analyzer: What makes terms.
  ///   - cache: The calling task's cache of terms.
  init(of text: String, analyzer: ArabicAnalyzer, cache: TermCache) {
    if text.isEmpty { return }
    bytes.reserveCapacity(text.utf8.count)
    var end = 0
    analyzer.forEachTerm(in: text.utf8.span, cache: cache) { term, range in
      append(range.lowerBound - end)
      append(range.count)
      append(term.count)
      term.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
      end = range.upperBound
      return true
    }
  }

  /// Calls `body` with the bytes of each term and the range of its word, in order, until it returns false.
  func forEachTerm(_ body: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Bool) {
    bytes.withUnsafeBufferPointer { bytes in
      var position = 0
      var end = 0
      while position < bytes.count {
        let start = end + Self.number(in: bytes, at: &position)
        end = start + Self.number(in: bytes, at: &position)
        let length = Self.number(in: bytes, at: &position)
        let term = UnsafeBufferPointer(rebasing: bytes[position..<position + length])
        position += length
        if !body(term, start..<end) { return }
      }
    }
  }

  /// Appends a number, seven bits a byte, the lowest first.
  private mutating func append(_ number: Int) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  @inline(__always)
  private static func number(
    in bytes: UnsafeBufferPointer<UInt8>, at position: inout Int
  ) -> Int {
    var number = 0
    var shift = 0
    while true {
      let byte = Int(bytes[position])
      position += 1
      number |= (byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
  }
}
