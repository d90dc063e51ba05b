import GRDB

/// Makes the index anew within one transaction.
struct IndexRebuilder {
  /// Articles of one statement, which writes a segment of the index: enough that there are few, few enough to stop soon.
  private static let batchSize = 1000

  private let database: Database
  private let isStopped: () -> Bool

  init(_ database: Database, isStopped: @escaping () -> Bool) {
    self.database = database
    self.isStopped = isStopped
  }

  /// Indexes all articles, and returns how many; nil if it was stopped, and the transaction must be undone.
  func rebuild(progress: (_ done: Int, _ total: Int) -> Void) throws -> Int? {
    let total = try Int.fetchOne(database, sql: "SELECT count(*) FROM article") ?? 0
    try database.execute(
      sql: "INSERT INTO article_index (article_index) VALUES ('delete-all')")
    var done = 0
    var last = Int64.min
    while let end = try endOfBatch(after: last) {
      if isStopped() { return nil }
      try database.cachedStatement(sql: Self.indexBatch).execute(arguments: [last, end])
      done += database.changesCount
      last = end
      progress(done, total)
    }
    return try IndexMerger(database).merge(isStopped: isStopped) ? done : nil
  }

  private func endOfBatch(after row: Int64) throws -> Int64? {
    try Int64.fetchOne(
      database.cachedStatement(sql: Self.selectEnd), arguments: [row, Self.batchSize])
  }

  private static let selectEnd = """
    SELECT max(id) FROM (SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?)
    """

  private static let indexBatch = """
    INSERT INTO article_index (rowid, title, summary, body)
    SELECT id, title, summary, body FROM article_text WHERE id > ? AND id <= ? ORDER BY id
    """
}
