/// A passage of an article around the words of a query.
public struct Snippet: Hashable, Sendable {
  /// The passage as written, without markup; `…` stands where text was left out.
  public let text: String
  /// The half-open UTF-8 ranges of ``text`` to show as matched, in order, disjoint.
  public let highlights: [Range<Int>]

  /// Creates a snippet.
  public init(text: String, highlights: [Range<Int>]) {
    self.text = text
    self.highlights = highlights
  }
}

/// An article in the results of a search.
public struct SearchHit: Hashable, Sendable {
  /// The place in the order, from 1.
  public let rank: Int
  /// How well the article answers the query; higher is better, comparable within one search only.
  public let score: Double
  /// The article.
  public let article: ArchivedArticle
  /// Its best passage.
  public let snippet: Snippet
  /// The half-open UTF-8 ranges of the title to show as matched.
  public let titleHighlights: [Range<Int>]

  /// Creates a hit.
  public init(
    rank: Int, score: Double, article: ArchivedArticle, snippet: Snippet,
    titleHighlights: [Range<Int>]
  ) {
    self.rank = rank
    self.score = score
    self.article = article
    self.snippet = snippet
    self.titleHighlights = titleHighlights
  }
}

/// The answer to a query.
public struct SearchResults: Hashable, Sendable {
  /// The hits of the page that was asked for.
  public let hits: [SearchHit]
  /// How many articles match in all.
  public let total: Int
  /// Whether the total was counted to the end; if not, it is a bound.
  public let isTotalExact: Bool
  /// Whether too few articles held all words, so that those that hold any of them follow.
  public let isWidened: Bool
  /// What was searched besides the words as typed.
  public let expansions: [QueryExpansion]

  /// Creates results.
  public init(
    hits: [SearchHit], total: Int, isTotalExact: Bool = true, isWidened: Bool,
    expansions: [QueryExpansion] = []
  ) {
    self.hits = hits
    self.total = total
    self.isTotalExact = isTotalExact
    self.isWidened = isWidened
    self.expansions = expansions
  }
}
