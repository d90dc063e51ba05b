/// An article as JSON-LD describes it.
struct LinkedArticle: Hashable, Sendable {
  /// 0 for an article, 1 for a page that may hold one.
  var rank: Int
  var headline: String?
  var description: String?
  var body: String?
  var authors: [String] = []
  var publishers: [String] = []
  var published: [String] = []
  var address: String?
  var keywords: [String] = []
  var language: String?

  /// Returns the one of `articles` that the page is about, which has one of `titles`; nil if none can be told from the
  /// others.
  static func main(of articles: [LinkedArticle], titles: [String]) -> LinkedArticle? {
    guard let best = articles.map(\.rank).min() else { return nil }
    let first = articles.filter { $0.rank == best }
    let named = first.first { article in
      guard let headline = article.headline.map(letters), headline.count >= 8 else { return false }
      return titles.contains { letters($0).contains(headline) || headline.contains(letters($0)) }
    }
    if let named { return named }
    return first.count <= 2 ? first.first : nil
  }

  private static func letters(_ text: String) -> String {
    String(text.filter { $0.isLetter || $0.isNumber })
  }
}
