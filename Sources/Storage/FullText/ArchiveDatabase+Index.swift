import ArabicText
public import ArchiveModel
import GRDB

extension ArchiveDatabase {
  /// The version of the analysis that queries are given, and an index made now.
  public static var currentIndexVersion: String {
    ArabicAnalyzer.version
  }

  /// Returns the version of the analysis that the index was made with, or nil if the archive doesn't say.
  public func indexVersion() throws -> String? {
    try read { try IndexVersion($0).recorded() }
  }

  /// Returns whether the index was made with the analysis that queries are given.
  public func isIndexCurrent() throws -> Bool {
    try read { try IndexVersion($0).isCurrent() }
  }

  /// Returns why articles can't be saved and words may not be found, or nil if the index is current.
  public func indexFault() throws -> ArchiveError? {
    try read { try IndexVersion($0).fault(archive: path) }
  }

  /// Makes the index of all articles anew and notes the analysis that it is made with: both, or neither.
  ///
  /// Other programs see the old index until the new one is whole. Until then the log grows by the size of the index.
  ///
  /// - Parameters:
  ///   - isStopped: Whether to give up, and leave the archive as it was.
  ///   - progress: Takes how many articles are indexed, of how many.
  /// - Returns: How many articles were indexed, and the versions before and after; nil if it was stopped.
  /// - Throws: ``ArchiveError`` of code `diskFull`, `busy`, `unwritable` or `damaged`; then the archive is as it was.
  public func rebuildIndex(
    isStopped: @escaping () -> Bool = { false },
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> IndexRebuild? {
    do {
      return try write { database in
        let version = IndexVersion(database)
        let from = try version.recorded()
        let rebuilder = IndexRebuilder(database, isStopped: isStopped)
        guard let articles = try rebuilder.rebuild(progress: progress) else { throw Stopped() }
        try version.note(Self.currentIndexVersion)
        return IndexRebuild(articles: articles, from: from, to: Self.currentIndexVersion)
      }
    } catch is Stopped {
      return nil
    }
  }

  /// Merges the segments of the index, if `newArticles` are a quarter of the archive or more.
  ///
  /// Queries of rare words run a quarter faster then. The whole index is written anew, so few new articles are not worth it.
  ///
  /// - Throws: ``ArchiveError`` of code `diskFull`, `busy`, `unwritable` or `damaged`; then the index is as it was.
  public func mergeIndex(after newArticles: Int, isStopped: () -> Bool = { false }) throws {
    let isWorthIt =
      try newArticles > 0 && read { newArticles * 4 >= (try $0.indexTotals().articles) }
    guard isWorthIt else { return }
    _ = try write { try IndexMerger($0).merge(isStopped: isStopped) }
    // The pages of the segments that were merged, some 3 % of the archive.
    try write { try $0.execute(sql: "PRAGMA incremental_vacuum") }
  }

  /// What undoes the transaction of a rebuilding that was stopped.
  private struct Stopped: Error {}
}
