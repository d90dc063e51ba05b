import ArchiveModel
import Storage

/// Puts analyzed batches in the order in which they were read, and gathers what one transaction saves.
struct OrderedBatches {
  /// Articles of a transaction: enough that its cost is spread, few enough that little is lost by an interruption.
  private static let transactionSize = 768

  /// What came of the captures so far that need not be saved.
  private(set) var summary = ImportSummary()
  private var waiting: [Int: AnalyzedBatch] = [:]
  private var next = 0
  private var pending: [PreparedArticle] = []
  private let stopsAtReject: Bool

  /// Begins with nothing; with `stopsAtReject` all that comes behind the first rejected record is dropped.
  init(stopsAtReject: Bool) {
    self.stopsAtReject = stopsAtReject
  }

  /// Whether there is enough for a transaction.
  var isFull: Bool { pending.count >= Self.transactionSize }

  /// Takes a batch, and calls `reject` for what was rejected in those whose turn has come.
  mutating func take(_ batch: AnalyzedBatch, reject: (ArchiveError, Capture?) -> Void) {
    waiting[batch.number] = batch
    while let batch = waiting.removeValue(forKey: next) {
      next += 1
      for item in batch.items { add(item, reject) }
    }
  }

  /// Removes what the next transaction saves, and returns it.
  mutating func takeTransaction() -> [PreparedArticle] {
    let articles = Array(pending.prefix(Self.transactionSize + 64))
    pending.removeFirst(articles.count)
    return articles
  }

  private mutating func add(
    _ item: AnalyzedBatch.Item, _ reject: (ArchiveError, Capture?) -> Void
  ) {
    if stopsAtReject, summary.rejected > 0 { return }
    summary.read += 1
    switch item {
    case .known: summary.unchanged += 1
    case .article(let article): pending.append(article)
    case .older: summary.older += 1
    case .rejected(let error, let capture):
      summary.rejected += 1
      reject(error, capture)
    }
  }
}
