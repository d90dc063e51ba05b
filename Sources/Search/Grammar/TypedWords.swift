import ArabicText

/// A part of a query without the signs around its words.
struct TypedWords {
  /// The text from its first word to its last.
  let text: String
  /// How many words the index would make of it.
  let count: Int
  /// Whether a star follows.
  let isPrefix: Bool

  /// Creates the words of `text`, or returns nil if it holds none.
  init?(_ text: String) {
    self.init(text, atMost: .max)
  }

  /// Returns the first words, without a star.
  func first(_ limit: Int) -> TypedWords? {
    TypedWords(text, atMost: limit)
  }

  private init?(_ text: String, atMost limit: Int) {
    let words = ArabicAnalyzer().spellings(in: text).prefix(limit)
    guard let first = words.first, let last = words.last else { return nil }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: first.range.lowerBound)
    let end = utf8.index(utf8.startIndex, offsetBy: last.range.upperBound)
    self.text = String(text[start..<end])
    count = words.count
    isPrefix = end < utf8.endIndex && utf8[end] == UInt8(ascii: "*")
  }
}
