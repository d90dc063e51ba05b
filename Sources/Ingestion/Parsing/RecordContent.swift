import ArchiveModel

/// What a record of an article turned out to hold.
enum RecordContent {
  /// The article itself.
  case article(Article)
  /// A whole page in HTML, and what the record tells beside it, without a body.
  case page(html: String, told: Article)
}
