public import Annotators
public import ArchiveModel
import Ingestion
public import Storage

/// Does a stage again for articles of an archive: many tasks read and annotate, one writes.
///
/// What is done is noted with each article, so work that was stopped goes on where it was.
public struct ReprocessPipeline: Sendable {
  /// A stage.
  public enum Stage: String, Sendable, CaseIterable {
    /// Captures are read again.
    case extract
    /// Articles are annotated again.
    case annotate
  }

  /// What a reprocessing is told about its progress.
  public enum Event: Sendable {
    /// A capture holds no article any longer.
    case failed(ArchiveError)
    /// So many articles are done, of so many.
    case progress(done: Int, total: Int)
  }

  private let archive: ArchiveDatabase
  private let analysis: CaptureAnalysis
  private let tagging: RuleTagging?
  private let jobs: Int

  /// Creates a pipeline.
  ///
  /// - Parameters:
  ///   - archive: The archive.
  ///   - annotators: What annotates its articles.
  ///   - tagging: The rules that tag them; nil for none.
  ///   - jobs: How many batches are worked on at once.
  public init(
    archive: ArchiveDatabase, annotators: [any Annotator], tagging: RuleTagging? = nil, jobs: Int
  ) {
    self.tagging = tagging
    self.archive = archive
    self.jobs = jobs
    analysis = CaptureAnalysis(
      archive: archive, annotators: annotators, keepsCaptures: false, source: nil, since: nil)
  }

  /// Does a stage again.
  ///
  /// - Parameters:
  ///   - stage: The stage.
  ///   - filter: The articles that are meant.
  ///   - ids: The public identifiers of those that are meant; empty for all.
  ///   - isForced: Whether also those are meant that the present version made.
  ///   - isStopped: Whether to do no more; what was read is still saved.
  ///   - report: Is called on the calling task.
  /// - Returns: What came of it.
  /// - Throws: ``ArchiveError`` of code `unknownName` if the selection names what the archive lacks, `outdatedIndex` if the
  ///   index was made with another analysis, or another if the archive can't be written; what was saved before stays.
  public func run(
    _ stage: Stage, filter: ArticleFilter, ids: [String], isForced: Bool,
    isStopped: () -> Bool, report: (Event) -> Void
  ) async throws -> ReprocessSummary {
    var selection = StoredSelection(self.stage(stage))
    selection.filter = filter
    selection.ids = ids
    selection.isForced = isForced
    let counts = try archive.storedCounts(selection)
    var analysis = analysis
    analysis.furniture = try archive.furniture()
    let source = StoredBatches(selection, of: archive, furniture: analysis.furniture)
    let work = ImportWork(source: source, analysis: analysis, jobs: jobs) { [archive] articles in
      try archive.rewrite(articles, annotatingAnew: stage == .annotate)
    }
    let done = try await work.run(isStopped: isStopped) { event in
      switch event {
      case .rejected(let error, _): report(.failed(error))
      case .progress(let summary, _): report(.progress(done: summary.read, total: counts.total))
      }
    }
    if stage == .extract {
      try await FurnitureWork(analysis: analysis, jobs: jobs).run(isStopped: isStopped)
    }
    try tagging?.tagUntagged(isStopped: isStopped)
    var summary = ReprocessSummary()
    summary.read = done.read
    summary.changed = done.updated
    summary.unchanged = done.unchanged
    summary.failed = done.rejected
    summary.skipped = stage == .extract ? counts.withoutBytes : 0
    return summary
  }

  private func stage(_ stage: Stage) -> StoredSelection.Stage {
    switch stage {
    case .extract: .extract(readerVersion: ArticleReader.version)
    case .annotate: .annotate(identifiers: analysis.annotators.map(\.identifier))
    }
  }
}
