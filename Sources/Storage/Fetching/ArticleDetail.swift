/// How much of an article is read.
public enum ArticleDetail: Sendable {
  /// All of it.
  case whole
  /// What a list shows: related links, entities, dates of the text and provenance are left empty.
  case entry
}
