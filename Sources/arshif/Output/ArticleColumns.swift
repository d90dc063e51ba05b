/// The columns of articles in CSV.
enum ArticleColumns {
  static let article = [
    "id", "published", "source", "title", "byline", "tags", "url", "summary", "body",
  ]
  static let hit = [
    "rank", "score", "id", "published", "source", "title", "snippet", "tags", "url",
  ]
}
