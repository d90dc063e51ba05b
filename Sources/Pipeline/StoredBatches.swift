import Storage

/// Reads the articles of a selection in batches, in the order in which they came in.
struct StoredBatches: BatchSource {
  private static let batchSize = 64

  private let archive: ArchiveDatabase
  private let selection: StoredSelection
  private let furniture: Furniture
  private var number = 0
  private var end = Int64.min
  /// How many articles were read so far.
  private(set) var position = 0

  init(_ selection: StoredSelection, of archive: ArchiveDatabase, furniture: Furniture) {
    self.selection = selection
    self.archive = archive
    self.furniture = furniture
  }

  mutating func next(isStopped: () -> Bool) throws -> WorkBatch? {
    var articles: [StoredArticle] = []
    while articles.isEmpty {
      if isStopped() { return nil }
      guard
        let found = try archive.storedArticles(
          selection, after: end, limit: Self.batchSize, furniture: furniture)
      else { return nil }
      end = found.end
      articles = found.articles
    }
    defer { number += 1 }
    position += articles.count
    return WorkBatch(number: number, items: articles.map { .stored($0) })
  }
}
