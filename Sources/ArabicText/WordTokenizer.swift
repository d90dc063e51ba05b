/// Finds the words of a text after Unicode Standard Annex #29.
public struct WordTokenizer: Sendable {
  /// Creates a tokenizer.
  public init() {}

  /// Returns the half-open UTF-8 ranges of the words of `text` (segments with a letter or a digit), in order.
  public func words(in text: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var offset = 0
    var start: Int?
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      let isWord =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark || scalar.value == 0x0640
      if isWord, start == nil { start = offset }
      if !isWord, let first = start {
        ranges.append(first..<offset)
        start = nil
      }
      offset += length
    }
    if let first = start { ranges.append(first..<offset) }
    return ranges
  }
}
