public import ArchiveModel

/// What a page's text holds: an article, or the reason why there is none.
public enum PageExtraction: Hashable, Sendable {
  /// The page's article, without the page's furniture.
  case article(Article)
  /// The page has no article; the reason is a short English phrase: `only headlines and menus`.
  case noArticle(reason: String)
}
