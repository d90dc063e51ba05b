public import Annotators
public import ArchiveModel
public import Ingestion
public import Storage

/// Reads captures, finds their articles, annotates and saves them: many tasks read and annotate, one writes.
///
/// Batches are written in the order in which they were read, so the same inputs give the same archive.
public struct ImportPipeline: Sendable {
  /// How an import is done.
  public struct Options: Sendable {
    /// How many batches are worked on at once.
    public var jobs = 2
    /// Whether the bytes of captures are kept.
    public var keepsCaptures = true
    /// The source of articles that name none; nil for none.
    public var source: String?
    /// Whether nothing is written.
    public var isDryRun = false

    /// Creates the usual options.
    public init() {}
  }

  /// What an import is told about its progress.
  public enum Event: Sendable {
    /// A record was not understood.
    case rejected(ArchiveError)
    /// So much is done; the bytes count what was read of the inputs.
    case progress(ImportSummary, bytesRead: Int)
  }

  private let archive: ArchiveDatabase
  private let analysis: CaptureAnalysis
  private let options: Options
  private let now: String

  /// Creates a pipeline.
  ///
  /// - Parameters:
  ///   - archive: Where articles are saved.
  ///   - annotators: What annotates them.
  ///   - options: How it is done.
  ///   - now: The time of the import, ISO 8601 in UTC.
  public init(
    archive: ArchiveDatabase, annotators: [any Annotator], options: Options, now: String
  ) {
    self.archive = archive
    self.analysis = CaptureAnalysis(
      archive: archive, annotators: annotators, keepsCaptures: options.keepsCaptures,
      source: options.source)
    self.options = options
    self.now = now
  }

  /// Imports what `reader` reads, until it ends.
  ///
  /// - Parameters:
  ///   - reader: The inputs.
  ///   - programVersion: The version that the import is noted under.
  ///   - clock: The time, ISO 8601 in UTC, when it is asked.
  ///   - isStopped: Whether to read no more; what was read is still saved.
  ///   - report: Is called on the calling task, for every rejected record and after every transaction.
  /// - Returns: What came of it.
  /// - Throws: ``ArchiveError`` if the archive can't be written; what was saved before stays.
  public func run(
    _ reader: CaptureReader, programVersion: String, clock: () -> String, isStopped: () -> Bool,
    report: (Event) -> Void
  ) async throws -> ImportSummary {
    let run =
      options.isDryRun
      ? 0 : try archive.beginImport(programVersion: programVersion, now: now)
    var writer = OrderedWriter(
      archive: options.isDryRun ? nil : archive, run: run, now: now)
    try await withThrowingTaskGroup(of: AnalyzedBatch.self) { group in
      var source = BatchReader(reader)
      var running = 0
      while true {
        while running < options.jobs * 2, !isStopped(), let batch = source.next() {
          group.addTask { [analysis] in try analysis.analyze(batch) }
          running += 1
        }
        guard running > 0, let analyzed = try await group.next() else { break }
        running -= 1
        try writer.take(analyzed, report: report)
        report(.progress(writer.summary, bytesRead: source.bytesRead))
      }
    }
    try writer.finish()
    var summary = writer.summary
    if !options.isDryRun {
      summary.duplicates = try archive.duplicateCount(ofImport: run)
      try archive.mergeIndex(
        after: writer.summary.imported + writer.summary.updated, isStopped: isStopped)
      try archive.endImport(run, summary: summary, now: clock())
    }
    return summary
  }
}
