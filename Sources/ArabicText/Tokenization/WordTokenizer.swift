/// Finds the words of a text: the segments of Unicode Standard Annex #29 that hold a letter or a digit, cut further where
/// Arabic news glues words together.
///
/// Arabic letters part from digits and from letters of other scripts («الـBBC», «2020م»), and words part at a full stop,
/// colon, comma or underscore between letters («انتهى.وقال», «العراق_اليوم»), and numbers at the Arabic comma («٣،٥»).
public struct WordTokenizer: Sendable {
  private let segmenter = WordSegmenter()

  /// Creates a tokenizer.
  public init() {}

  /// Returns the half-open UTF-8 ranges of the words of `text`, in order.
  public func words(in text: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    forEachWord(in: text.utf8.span) { range in
      ranges.append(range)
      return true
    }
    return ranges
  }

  /// Calls `body` with the half-open range of each word of UTF-8 bytes, in order, until it returns false.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  @inline(__always)
  public func forEachWord(in utf8: borrowing Span<UInt8>, _ body: (Range<Int>) -> Bool) {
    var start = 0
    while start < utf8.count {
      let (end, content) = segmenter.endOfSegment(in: utf8, from: start)
      if content == .arabicLetter || content == .otherLetter || content == .digit {
        if !body(start..<end) { return }
      } else if !content.isDisjoint(with: .word) {
        if !forEachPart(of: start..<end, in: utf8, body) { return }
      } else if utf8[start] == 0xEF, Self.isRial(utf8.extracting(start..<end)) {
        if !body(start..<end) { return }
      }
      start = end
    }
  }

  /// Whether a segment is ﷼, the sign that is the word ريال.
  private static func isRial(_ segment: borrowing Span<UInt8>) -> Bool {
    segment.count == 3 && segment[1] == 0xB7 && segment[2] == 0xBC
  }

  private func forEachPart(
    of segment: Range<Int>, in utf8: borrowing Span<UInt8>, _ body: (Range<Int>) -> Bool
  ) -> Bool {
    var parts = WordParts(start: segment.lowerBound)
    var position = segment.lowerBound
    while position < segment.upperBound {
      let (value, length) = utf8.scalar(at: position)
      if let part = parts.take(value, at: position, length: length), !body(part) { return false }
      position += length
    }
    if let part = parts.finish() { return body(part) }
    return true
  }
}
