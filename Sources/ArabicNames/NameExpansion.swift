/// What else stands for words of a query.
public struct NameExpansion: Hashable, Sendable {
  /// How the names were found.
  public enum Kind: String, Hashable, Sendable {
    /// Other spellings of a foreign name, or of a name of two parts in one word or two, by rule.
    case variant
    /// Other names of the same thing, from a table.
    case alias
    /// Arabic spellings of a name in Latin letters, by rule.
    case transliteration
  }

  /// The words of the query, by number, that the names stand for.
  public let words: Range<Int>
  /// How the names were found.
  public let kind: Kind
  /// The names, each one or more words, likeliest first.
  public let names: [String]

  /// Creates an expansion.
  public init(words: Range<Int>, kind: Kind, names: [String]) {
    self.words = words
    self.kind = kind
    self.names = names
  }
}
