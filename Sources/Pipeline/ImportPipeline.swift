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
    /// The first day of which articles are wanted, nil for all; those of unknown date are always.
    public var since: CalendarDate?
    /// Whether to stop at the first record that is rejected, and save what stands before it alone.
    public var stopsAtReject = false
    /// Whether nothing is written.
    public var isDryRun = false

    /// Creates the usual options.
    public init() {}
  }

  /// What an import is told about its progress.
  public enum Event: Sendable {
    /// A record was not understood; the capture is what was read of it, nil where nothing was.
    case rejected(ArchiveError, Capture?)
    /// So much is done; the bytes count what was read of the inputs.
    case progress(ImportSummary, bytesRead: Int)
  }

  private let archive: ArchiveDatabase
  private let analysis: CaptureAnalysis
  private let tagging: RuleTagging?
  private let options: Options
  private let now: String

  /// Creates a pipeline.
  ///
  /// - Parameters:
  ///   - archive: Where articles are saved.
  ///   - annotators: What annotates them.
  ///   - tagging: The rules that tag them; nil for none.
  ///   - options: How it is done.
  ///   - now: The time of the import, ISO 8601 in UTC.
  public init(
    archive: ArchiveDatabase, annotators: [any Annotator], tagging: RuleTagging? = nil,
    options: Options, now: String
  ) {
    self.archive = archive
    self.tagging = tagging
    self.analysis = CaptureAnalysis(
      archive: archive, annotators: annotators, keepsCaptures: options.keepsCaptures,
      source: options.source, since: options.since)
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
    var source = BatchReader(reader)
    var analysis = analysis
    analysis.furniture = try archive.furniture()
    analysis.today = DateValue(parsing: String(now.prefix(10)))?.start
    if options.keepsCaptures, !options.isDryRun {
      analysis.dictionaries = try dictionaries(for: &source, isStopped)
    }
    let preview = options.isDryRun ? ImportPreview(archive, now: now) : nil
    let work = ImportWork(
      source: source, analysis: analysis, jobs: options.jobs, stopsAtReject: options.stopsAtReject
    ) { [archive, now] articles in
      try preview?.outcomes(of: articles) ?? archive.save(articles, run: run, now: now)
    }
    var summary = try await work.run(isStopped: isStopped, report: report)
    if !options.isDryRun {
      try await FurnitureWork(analysis: analysis, jobs: options.jobs).run(isStopped: isStopped)
      try tagging?.tagUntagged(isStopped: isStopped)
      summary.duplicates = try archive.duplicateCount(ofImport: run)
      try archive.mergeIndex(after: summary.imported + summary.updated, isStopped: isStopped)
      try archive.endImport(run, summary: summary, now: clock())
    }
    return summary
  }

  /// Returns the archive's dictionaries, and new ones where it has none yet, to compress captures with.
  private func dictionaries(
    for source: inout BatchReader, _ isStopped: () -> Bool
  ) throws -> [String: CaptureDictionary] {
    var dictionaries = try archive.captureDictionaries()
    var samples = CaptureSamples(known: dictionaries.keys)
    source.lookAhead { samples.add($0) && !isStopped() }
    for (mediaType, bytes) in samples.dictionaries() {
      dictionaries[mediaType] = try archive.addCaptureDictionary(
        bytes, mediaType: mediaType, now: now)
    }
    return dictionaries
  }
}
