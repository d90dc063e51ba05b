/// Cuts text into segments at the word boundaries of Unicode Standard Annex #29, Unicode 15.0.
///
/// Every byte lies in one segment: spaces and punctuation are segments too.
public struct WordSegmenter: Sendable {
  /// What scalars a segment holds.
  struct Content: OptionSet {
    let rawValue: UInt8

    static let arabicLetter = Content(rawValue: 1)
    static let otherLetter = Content(rawValue: 2)
    static let digit = Content(rawValue: 4)
    static let joiner = Content(rawValue: 8)
    static let format = Content(rawValue: 16)

    /// The content of a segment that is a word: a letter or a digit.
    static let word: Content = [.arabicLetter, .otherLetter, .digit]
  }

  /// Creates a segmenter.
  public init() {}

  /// Returns the half-open UTF-8 ranges of the segments of `text`, in order, without gaps.
  public func segments(in text: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    let utf8 = text.utf8.span
    var start = 0
    while start < utf8.count {
      let end = endOfSegment(in: utf8, from: start).end
      ranges.append(start..<end)
      start = end
    }
    return ranges
  }

  /// Returns the end of the segment that begins at `start`, and what it holds.
  @inline(__always)
  func endOfSegment(
    in utf8: borrowing Span<UInt8>, from start: Int
  ) -> (end: Int, content: Content) {
    let first = utf8[start]
    if first == 0x20, start + 1 < utf8.count, utf8[start + 1] & 0xFC == 0xD8 {
      return (start + 1, [])
    }
    if let end = utf8.endOfPlainArabicWord(from: start) { return (end, .arabicLetter) }
    var state = SegmentState()
    var position = start + state.begin(utf8, at: start)
    while position < utf8.count {
      let length = state.length(ofContinuation: utf8, at: position)
      if length == 0 { break }
      position += length
    }
    return (position, state.content)
  }
}
