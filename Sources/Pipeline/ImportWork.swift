import ArchiveModel
import Storage

/// The work of an import, or of a stage that is done again: some tasks analyze batches while one saves those that went before.
///
/// What waits is bounded: two batches for each task that analyzes, and a transaction behind the one that is being saved.
struct ImportWork {
  private enum Event: Sendable {
    case analyzed(AnalyzedBatch, desk: Int)
    case saved([SaveOutcome])
    case failed(any Error)
  }

  /// Where a task waits for batches.
  private struct Desk {
    let batches: AsyncStream<WorkBatch>.Continuation
    var waiting = 0
  }

  private static let batchesOfDesk = 2

  private var source: any BatchSource
  private let analysis: CaptureAnalysis
  private let jobs: Int
  /// Saves the articles of a transaction.
  private let save: @Sendable ([PreparedArticle]) throws -> [SaveOutcome]

  private var batches: OrderedBatches
  private var outcomes = ImportSummary()
  private var desks: [Desk] = []
  private var isSaving = false

  init(
    source: any BatchSource, analysis: CaptureAnalysis, jobs: Int, stopsAtReject: Bool = false,
    save: @escaping @Sendable ([PreparedArticle]) throws -> [SaveOutcome]
  ) {
    batches = OrderedBatches(stopsAtReject: stopsAtReject)
    self.source = source
    self.analysis = analysis
    self.jobs = jobs
    self.save = save
  }

  /// Does the work, until the source ends or `isStopped` says so; what was read by then is saved.
  consuming func run(
    isStopped: () -> Bool, report: (ImportPipeline.Event) -> Void
  ) async throws -> ImportSummary {
    let (events, reporting) = AsyncStream<Event>.makeStream()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<jobs { open(desk: number, reporting, in: &group) }
      let (transactions, saving) = AsyncStream<[PreparedArticle]>.makeStream()
      addWriter(of: transactions, reporting, in: &group)
      defer {
        for desk in desks { desk.batches.finish() }
        saving.finish()
      }
      var coming = events.makeAsyncIterator()
      while true {
        try analyzeMore(isStopped)
        saveMore(saving)
        guard isBusy, let event = await coming.next() else { break }
        try take(event, report)
        report(.progress(summary, bytesRead: source.position))
      }
    }
    return summary
  }
}

extension ImportWork {
  private mutating func open(
    desk number: Int, _ reporting: AsyncStream<Event>.Continuation,
    in group: inout ThrowingTaskGroup<Void, any Error>
  ) {
    let (batches, desk) = AsyncStream<WorkBatch>.makeStream()
    desks.append(Desk(batches: desk))
    group.addTask { [analysis] in
      let workbench = Workbench(latestDay: analysis.today)
      for await batch in batches {
        do {
          reporting.yield(.analyzed(try analysis.analyze(batch, at: workbench), desk: number))
        } catch {
          reporting.yield(.failed(error))
        }
      }
    }
  }

  private func addWriter(
    of transactions: AsyncStream<[PreparedArticle]>,
    _ reporting: AsyncStream<Event>.Continuation,
    in group: inout ThrowingTaskGroup<Void, any Error>
  ) {
    group.addTask { [save] in
      for await articles in transactions {
        do {
          reporting.yield(.saved(try save(articles)))
        } catch {
          reporting.yield(.failed(error))
        }
      }
    }
  }

  private var isBusy: Bool { isSaving || desks.contains { $0.waiting > 0 } }

  private mutating func take(_ event: Event, _ report: (ImportPipeline.Event) -> Void) throws {
    switch event {
    case .analyzed(let batch, let desk):
      desks[desk].waiting -= 1
      batches.take(batch) { report(.rejected($0, $1)) }
    case .saved(let saved):
      isSaving = false
      for outcome in saved { outcomes.count(outcome) }
    case .failed(let error): throw error
    }
  }

  /// Lets batches be analyzed, but none while a whole transaction already waits for the one before it.
  private mutating func analyzeMore(_ isStopped: () -> Bool) throws {
    while !(isSaving && batches.isFull),
      let desk = desks.indices.min(by: { desks[$0].waiting < desks[$1].waiting }),
      desks[desk].waiting < Self.batchesOfDesk,
      let batch = try source.next(isStopped: isStopped)
    {
      desks[desk].waiting += 1
      desks[desk].batches.yield(batch)
    }
  }

  /// Lets the next transaction be saved: a full one, or at the end what is left.
  private mutating func saveMore(_ saving: AsyncStream<[PreparedArticle]>.Continuation) {
    guard !isSaving, batches.isFull || !isBusy else { return }
    let articles = batches.takeTransaction()
    if articles.isEmpty { return }
    isSaving = true
    saving.yield(articles)
  }

  /// What came of the import so far.
  private var summary: ImportSummary {
    var summary = batches.summary
    summary.imported = outcomes.imported
    summary.updated = outcomes.updated
    summary.unchanged += outcomes.unchanged
    return summary
  }
}
