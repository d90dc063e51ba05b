import Annotators
import ArchiveModel
import ArgumentParser
import Pipeline
import Rendering
import Storage

/// Stages that are done again at the command line, with their progress and their interruption.
final class ReprocessSession {
  /// What came of a stage.
  struct Report {
    let json: JSONValue
    let text: String
  }

  /// Failures that are told one by one; more are only counted.
  private static let toldFailures = 20

  private let command: ReprocessCommand
  private let filter: ArticleFilter
  private let archive: ArchiveDatabase
  private let interruption: Interruption
  /// Whether captures hold no article any longer.
  private(set) var hasFailed = false

  /// Opens the archive, and listens for Ctrl-C from before that on.
  init(_ command: ReprocessCommand, filter: ArticleFilter) throws {
    self.command = command
    self.filter = filter
    interruption = Interruption()
    archive = try command.archive.openForWriting()
  }

  /// Does a stage, and returns what came of it.
  ///
  /// - Throws: `ExitCode.interrupted` after Ctrl-C, or ``ArchiveError``.
  func run(_ stage: ReprocessCommand.Stage) async throws -> Report {
    switch stage {
    case .extract: try await run(.extract, verb: "reread")
    case .annotate: try await run(.annotate, verb: "reannotated")
    case .index: try rebuildIndex()
    }
  }

  private func run(
    _ stage: ReprocessPipeline.Stage, verb: String
  ) async throws -> Report {
    let pipeline = ReprocessPipeline(
      archive: archive, annotators: command.annotation.annotators,
      tagging: try RuleLoader(archive).tagging(), jobs: command.jobs)
    let progress = CountProgress(verb: verb, isQuiet: command.quiet)
    let begin = ContinuousClock.now
    var failures = 0
    var summary = try await pipeline.run(
      stage, filter: filter, ids: command.ids, isForced: command.force,
      isStopped: { [interruption] in interruption.isRequested }
    ) { event in
      switch event {
      case .progress(let done, let total): progress.show(done, of: total)
      case .failed(let error):
        failures += 1
        if failures > Self.toldFailures { return }
        progress.clear()
        Diagnostics.print(error)
      }
    }
    progress.clear()
    if failures > Self.toldFailures {
      Diagnostics.print(line: "… and \(failures - Self.toldFailures) more")
    }
    if failures > 0 { hasFailed = true }
    summary.seconds = (ContinuousClock.now - begin) / .seconds(1)
    if interruption.isRequested {
      try stop("interrupted: what was done is kept; run the command again to go on")
    }
    return Report(
      json: SummaryJSON().value(summary), text: Self.text.line(summary, verb: verb))
  }

  private func rebuildIndex() throws -> Report {
    let current = ArchiveDatabase.currentIndexVersion
    if try !command.force && archive.isIndexCurrent() {
      return Report(
        json: SummaryJSON().value(IndexRebuild(articles: 0, from: current, to: current)),
        text: "the index is current")
    }
    let progress = CountProgress(verb: "indexed", isQuiet: command.quiet)
    let begin = ContinuousClock.now
    let rebuild = try archive.rebuildIndex(isStopped: { [interruption] in interruption.isRequested }
    ) {
      progress.show($0, of: $1)
    }
    progress.clear()
    guard var rebuild else { try stop("interrupted: the index is as it was") }
    rebuild.seconds = (ContinuousClock.now - begin) / .seconds(1)
    return Report(json: SummaryJSON().value(rebuild), text: Self.text.line(rebuild))
  }

  private func stop(_ message: String) throws -> Never {
    if !command.quiet { Diagnostics.print(line: message) }
    throw ExitCode.interrupted
  }

  private static let text = SummaryText(
    style: TerminalStyle(usesColor: false, usesArabicDigits: false, usesIsolates: false))
}
