import ArchiveModel
import Search
import TagRules

/// The words of one article that meet conditions, as they are written there.
struct WrittenWords {
  private static let limit = 6

  private let searcher: ArchiveSearcher
  private let articleID: String

  init(_ searcher: ArchiveSearcher, articleID: String) {
    self.searcher = searcher
    self.articleID = articleID
  }

  /// Returns the words that a condition was met by; what is told of them where they are no words of the text.
  func words(of finding: RuleAccount.Finding) -> [String] {
    let query = SearchQuery(finding.condition.demand)
    let explanation = try? searcher.explanation(ofArticle: articleID, query)
    var words: [String] = []
    for occurrence in (explanation?.words ?? []).flatMap(\.occurrences)
    where !words.contains(occurrence.surface) {
      words.append(occurrence.surface)
    }
    return words.isEmpty ? finding.words : Array(words.prefix(Self.limit))
  }
}
