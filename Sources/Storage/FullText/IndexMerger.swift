import GRDB

/// Merges the segments of the index into one, which queries read the quickest.
struct IndexMerger {
  /// Pages of the index that one statement merges.
  private static let pagesOfStep = 1000

  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Merges step by step what `optimize` does at once, and returns whether it came to the end.
  func merge(isStopped: () -> Bool) throws -> Bool {
    try merge(pages: -Self.pagesOfStep)
    var changes: Int
    repeat {
      if isStopped() { return false }
      changes = database.totalChangesCount
      try merge(pages: Self.pagesOfStep)
      // FTS5's manual: a merge that changes fewer than two rows had nothing to do.
    } while database.totalChangesCount - changes >= 2
    return true
  }

  private func merge(pages: Int) throws {
    try database.cachedStatement(
      sql: "INSERT INTO article_index (article_index, rank) VALUES ('merge', ?)"
    ).execute(arguments: [pages])
  }
}
