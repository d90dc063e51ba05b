import ArchiveModel
import Storage

/// An archive in memory that holds the documents of a test collection: no annotations, no captures.
struct DocumentArchive {
  private static let transactionSize = 1024

  private let archive: ArchiveDatabase
  private let run: Int64
  private var pending: [PreparedArticle] = []

  private init() throws {
    archive = try .inMemory()
    run = try archive.beginImport(programVersion: "bench", now: Self.now)
  }

  /// Returns an archive of all documents.
  static func filled(with documents: JSONLines) throws -> ArchiveDatabase {
    var filling = try DocumentArchive()
    try documents.forEach(RetrievalRecord.self) { try filling.add($0) }
    try filling.save()
    return filling.archive
  }

  /// Returns an archive of all documents.
  static func filled(with documents: [RetrievalRecord]) throws -> ArchiveDatabase {
    var filling = try DocumentArchive()
    for document in documents { try filling.add(document) }
    try filling.save()
    return filling.archive
  }

  private mutating func add(_ document: RetrievalRecord) throws {
    let article = Article(title: document.title, body: document.text, sourceID: document.id)
    let capture = Capture(
      provenance: Provenance(path: "-", mediaType: "application/json"),
      bytes: Array(document.id.utf8))
    let prepared = PreparedCapture(
      capture, digest: Digest(of: capture.bytes), readerVersion: "1", compressor: nil)
    pending.append(PreparedArticle(article, capture: prepared, annotations: []))
    if pending.count >= Self.transactionSize { try save() }
  }

  private mutating func save() throws {
    _ = try archive.save(pending, run: run, now: Self.now)
    pending.removeAll(keepingCapacity: true)
  }

  private static let now = "2025-01-01T00:00:00Z"
}
