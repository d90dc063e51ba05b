import ArchiveModel
import Storage

/// Saves batches in the order of their numbers, several in one transaction.
struct OrderedWriter {
  /// Articles of a transaction: enough that its cost is spread, few enough that little is lost by an interruption.
  private static let transactionSize = 1024

  /// Where articles are saved; nil to save none.
  let archive: ArchiveDatabase?
  let run: Int64
  let now: String
  /// What came of the import so far.
  private(set) var summary = ImportSummary()
  private var waiting: [Int: AnalyzedBatch] = [:]
  private var next = 0
  private var pending: [PreparedArticle] = []

  init(archive: ArchiveDatabase?, run: Int64, now: String) {
    self.archive = archive
    self.run = run
    self.now = now
  }

  /// Takes a batch, and saves those whose turn has come.
  mutating func take(_ batch: AnalyzedBatch, report: (ImportPipeline.Event) -> Void) throws {
    waiting[batch.number] = batch
    while let batch = waiting.removeValue(forKey: next) {
      next += 1
      for item in batch.items { add(item, report) }
      if pending.count >= Self.transactionSize { try save() }
    }
  }

  /// Saves what is left.
  mutating func finish() throws {
    try save()
  }

  private mutating func add(_ item: AnalyzedBatch.Item, _ report: (ImportPipeline.Event) -> Void) {
    summary.read += 1
    switch item {
    case .known: summary.unchanged += 1
    case .article(let article): pending.append(article)
    case .rejected(let error):
      summary.rejected += 1
      report(.rejected(error))
    }
  }

  private mutating func save() throws {
    if pending.isEmpty { return }
    guard let archive else {
      summary.imported += pending.count
      pending.removeAll()
      return
    }
    let outcomes = try archive.save(
      pending, run: run, now: now)
    for outcome in outcomes { summary.count(outcome) }
    pending.removeAll(keepingCapacity: true)
  }
}
