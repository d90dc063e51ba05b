import ArabicText
import ArchiveModel

/// Finds the words of a query in the text of its hits, as written.
struct Highlighter {
  private let terms: Set<String>
  private let prefixes: [String]
  private let phrases: [[String]]
  private let analyzer = ArabicAnalyzer()

  init(_ query: SearchQuery) {
    let clauses = query.clauses.filter { !$0.isExcluded }
    terms = Set(
      clauses.filter { $0.kind == .word }
        .flatMap { ArabicAnalyzer().tokens(in: $0.text).map(\.term) })
    prefixes = clauses.filter { $0.kind == .prefix }
      .flatMap { ArabicAnalyzer().tokens(in: $0.text).map(\.term) }
    phrases = clauses.filter { $0.kind == .phrase }
      .map { ArabicAnalyzer().spellings(in: $0.text).map(\.term) }
      .filter { !$0.isEmpty }
  }

  /// Returns an article as a hit, with its best passage.
  func hit(_ article: ArchivedArticle, rank: Int, score: Double) -> SearchHit {
    SearchHit(
      rank: rank, score: score, article: article, snippet: snippet(of: article.article),
      titleHighlights: tokens(in: article.article.title).filter(\.isMatch).map(\.range))
  }

  private func snippet(of article: Article) -> Snippet {
    let body = SnippetMaker(article.body, tokens(in: article.body))
    guard let summary = article.summary else { return body.snippet }
    let passage = SnippetMaker(summary, tokens(in: summary))
    return passage.score > body.score ? passage.snippet : body.snippet
  }

  private func tokens(in text: String) -> [MarkedToken] {
    let inPhrases = positionsInPhrases(text)
    return analyzer.tokens(in: text).map { token in
      let isMatch =
        terms.contains(token.term) || inPhrases.contains(token.position)
        || prefixes.contains { token.term.hasPrefix($0) }
      return MarkedToken(range: token.range, term: token.term, isMatch: isMatch)
    }
  }

  /// Returns the positions of the words that stand in a phrase as written.
  private func positionsInPhrases(_ text: String) -> Set<Int> {
    if phrases.isEmpty { return [] }
    let words = analyzer.spellings(in: text).map(\.term)
    var positions: Set<Int> = []
    for phrase in phrases {
      for start in words.indices where words[start...].starts(with: phrase) {
        positions.formUnion(start..<start + phrase.count)
      }
    }
    return positions
  }
}

/// A word of a text, and whether the query asks for it.
struct MarkedToken {
  let range: Range<Int>
  let term: String
  let isMatch: Bool
}
