/// An occurrence of a word in a text.
public struct Token: Hashable, Sendable {
  /// The string under which the index knows the word: normalized and stemmed.
  public let term: String
  /// The half-open UTF-8 offsets of the word as written.
  public let range: Range<Int>
  /// The number of words before it.
  public let position: Int

  /// Creates a token.
  public init(term: String, range: Range<Int>, position: Int) {
    self.term = term
    self.range = range
    self.position = position
  }
}
