package import ArchiveModel
package import Storage

extension ArchiveDatabase {
  /// Stores articles, each with the same annotations and with its own text as its capture.
  @discardableResult
  package func store(
    _ articles: Article..., annotations: [Annotation] = [], today: String = "2024-12-31"
  ) throws -> [SaveOutcome] {
    try store(articles, annotations: annotations, today: today)
  }

  /// Stores articles, each with the same annotations and with its own text as its capture.
  @discardableResult
  package func store(
    _ articles: [Article], annotations: [Annotation] = [], today: String = "2024-12-31"
  ) throws -> [SaveOutcome] {
    let prepared = articles.map { article in
      let text = [article.url ?? "", article.title, article.summary ?? "", article.body]
      return Self.prepared(
        article, bytes: Array(text.joined(separator: "\n").utf8), annotations: annotations)
    }
    return try save(
      prepared, run: beginImport(programVersion: "0", now: "2024-12-31T00:00:00Z"),
      now: "2024-12-31T00:00:00Z",
      today: DateValue(parsing: today)?.start ?? CalendarDate(dayNumber: 0))
  }

  /// Stores an article with `bytes` as its capture.
  @discardableResult
  package func store(_ article: Article, capture bytes: [UInt8]) throws -> [SaveOutcome] {
    try save(
      [Self.prepared(article, bytes: bytes, annotations: [])],
      run: beginImport(programVersion: "0", now: "2024-12-31T00:00:00Z"),
      now: "2024-12-31T00:00:00Z", today: CalendarDate(dayNumber: 20_000))
  }

  private static func prepared(
    _ article: Article, bytes: [UInt8], annotations: [Annotation]
  ) -> PreparedArticle {
    let capture = Capture(
      provenance: Provenance(path: "news.jsonl", record: 7, mediaType: "application/json"),
      bytes: bytes)
    return PreparedArticle(
      article,
      capture: PreparedCapture(
        capture, digest: Digest(of: bytes), readerVersion: "1", compressor: CaptureCompressor()),
      annotations: [(annotator: "test/1", annotations: annotations)])
  }
}
