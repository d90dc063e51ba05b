/// The columns of articles in CSV.
enum ArticleColumns {
  static let article = [
    "id", "published", "source", "title", "byline", "tags", "url", "summary", "body",
  ]
  /// All that one cell can hold, so that another archive imports the table as the same articles.
  static let export = [
    "id", "published", "source", "title", "byline", "tags", "url", "summary", "body", "captions",
    "language", "source_id", "published_precision", "published_origin", "retrieved",
  ]
  static let hit = [
    "rank", "score", "id", "published", "source", "title", "snippet", "tags", "url",
  ]
}
