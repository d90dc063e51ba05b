package import ArchiveModel
package import Storage

extension ArchiveDatabase {
  /// Stores articles, each with the same annotations and with its own text as its capture.
  @discardableResult
  package func store(
    _ articles: Article..., annotations: [Annotation] = []
  ) throws -> [SaveOutcome] {
    try store(articles, annotations: annotations)
  }

  /// Stores articles, each with the same annotations and with its own text as its capture.
  @discardableResult
  package func store(
    _ articles: [Article], annotations: [Annotation] = []
  ) throws -> [SaveOutcome] {
    let prepared = articles.map { article in
      let text = [article.url ?? "", article.title, article.summary ?? "", article.body]
      return Self.prepared(
        article, bytes: Array(text.joined(separator: "\n").utf8), annotations: annotations)
    }
    return try save(
      prepared, run: beginImport(programVersion: "0", now: "2024-12-31T00:00:00Z"),
      now: "2024-12-31T00:00:00Z")
  }

  /// Stores an article with `bytes` as its capture.
  @discardableResult
  package func store(_ article: Article, capture bytes: [UInt8]) throws -> [SaveOutcome] {
    try save(
      [Self.prepared(article, bytes: bytes, annotations: [])],
      run: beginImport(programVersion: "0", now: "2024-12-31T00:00:00Z"),
      now: "2024-12-31T00:00:00Z")
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
