/// Why an article answers a query, and what each word added to its score.
public struct MatchExplanation: Hashable, Sendable {
  /// A place of the article where it answers a word of the query.
  public struct Occurrence: Hashable, Sendable {
    /// The field.
    public let field: Article.Field
    /// The half-open UTF-8 range in the field.
    public let range: Range<Int>
    /// The words, as written.
    public let surface: String
    /// How they answer.
    public let rule: MatchRule

    /// Creates an occurrence.
    public init(field: Article.Field, range: Range<Int>, surface: String, rule: MatchRule) {
      self.field = field
      self.range = range
      self.surface = surface
      self.rule = rule
    }
  }

  /// A word of the query, or what else it counts as one.
  public struct Word: Hashable, Sendable {
    /// The words, as typed.
    public let text: String
    /// What it added to the score by how often the article holds it, and how rare it is.
    public let score: Double
    /// Where the article answers it, in order; empty where it doesn't.
    public let occurrences: [Occurrence]

    /// Creates a word.
    public init(text: String, score: Double, occurrences: [Occurrence]) {
      self.text = text
      self.score = score
      self.occurrences = occurrences
    }
  }

  /// The article.
  public let article: ArchivedArticle
  /// Whether the article holds all that the query asks for.
  public let isFull: Bool
  /// The words of the query, in order.
  public let words: [Word]
  /// What words near each other added to the score.
  public let nearness: Double
  /// What words in the form as typed added to the score.
  public let exactForms: Double
  /// What was searched besides the words as typed.
  public let expansions: [QueryExpansion]

  /// The whole score.
  public var score: Double { words.reduce(nearness + exactForms) { $0 + $1.score } }

  /// Creates an explanation.
  public init(
    article: ArchivedArticle, isFull: Bool, words: [Word], nearness: Double, exactForms: Double,
    expansions: [QueryExpansion]
  ) {
    self.article = article
    self.isFull = isFull
    self.words = words
    self.nearness = nearness
    self.exactForms = exactForms
    self.expansions = expansions
  }
}
