public import ArchiveModel

/// What a page's text turned out to hold.
public enum PageExtraction: Sendable {
  /// The article of the page.
  case article(Article)
  /// No article, and why.
  case noArticle(reason: String)
}

/// Finds the article in the text of a page.
public struct PageTextExtractor: Sendable {
  /// Creates an extractor.
  public init() {}

  /// Returns the article of `text`, or why there is none.
  public func extraction(of text: String) -> PageExtraction {
    let lines = text.split(separator: "\n", maxSplits: 1).map(String.init)
    guard let title = lines.first else { return .noArticle(reason: "the page holds no text") }
    return .article(Article(title: title, body: lines.count > 1 ? lines[1] : ""))
  }
}
