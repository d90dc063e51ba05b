/// What may have been meant by a word of a query that no article holds.
public struct Suggestion: Hashable, Sendable {
  /// A spelling that articles hold.
  public struct Replacement: Hashable, Sendable {
    /// The word or words, with folded spelling.
    public let spelling: String
    /// The word or words as an article writes them; nil if no text was at hand.
    public let surface: String?
    /// How many articles hold it; of two words, the rarer one.
    public let articleCount: Int
    /// How implausible the slip is, above 0.
    public let cost: Double

    /// Creates a replacement.
    public init(spelling: String, surface: String? = nil, articleCount: Int, cost: Double) {
      self.spelling = spelling
      self.surface = surface
      self.articleCount = articleCount
      self.cost = cost
    }
  }

  /// The word as typed; two words where a space is one too many.
  public let words: [String]
  /// What may have been meant, the likeliest first; empty if nothing near is in the archive.
  public let replacements: [Replacement]

  /// Creates a suggestion.
  public init(words: [String], replacements: [Replacement]) {
    self.words = words
    self.replacements = replacements
  }
}
