import ArchiveModel

/// Finds the words of a query in the text of its hits, and the passage that answers best.
struct Highlighter {
  /// What a word counts for a passage that tells nothing of the subject.
  private static let functionWordWeight = 0.1

  private let titleMarker: TextMarker
  private let textMarker: TextMarker
  private let weights: [Double]

  init(_ query: PreparedQuery) {
    let wanted = query.wantedUnits
    titleMarker = TextMarker(query.units, wanted: wanted)
    textMarker = TextMarker(
      query.units, wanted: wanted.filter { !query.units[$0].isInTitle })
    weights = query.units.map { $0.isFunctionWord ? Self.functionWordWeight : 1 }
  }

  /// Returns an article as a hit, with its best passage.
  func hit(_ article: ArchivedArticle, rank: Int, score: Double) -> SearchHit {
    SearchHit(
      rank: rank, score: score, article: article, snippet: snippet(of: article.article),
      titleHighlights: titleMarker.tokens(in: article.article.title)
        .filter { $0.unit != nil }.map(\.range))
  }

  private func snippet(of article: Article) -> Snippet {
    let body = SnippetMaker(article.body, textMarker.tokens(in: article.body), weights)
    guard let summary = article.summary else { return body.snippet }
    let passage = SnippetMaker(summary, textMarker.tokens(in: summary), weights)
    return passage.score > body.score ? passage.snippet : body.snippet
  }
}
