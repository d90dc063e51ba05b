/// What was searched besides words as typed.
public struct QueryExpansion: Hashable, Sendable {
  /// The words, as typed.
  public let words: String
  /// What the names have to do with them.
  public let rule: MatchRule
  /// Other spellings or names that the archive holds.
  public let names: [String]

  /// Creates an expansion.
  public init(words: String, rule: MatchRule, names: [String]) {
    self.words = words
    self.rule = rule
    self.names = names
  }
}
