import Annotators
import ArchiveModel
import Foundation
import Ingestion
import Pipeline
import Rendering
import Storage

/// One import at the command line: the pipeline with its progress, its rejects and its interruption.
final class ImportSession {
  /// Rejected inputs that are told one by one; more are only counted, unless they go to a file.
  private static let toldRejects = 20

  private let command: ImportCommand
  private let reader: CaptureReader
  private let progress: ImportProgress
  private let rejects: RejectsFile?
  private let since: CalendarDate?
  private var rejectCount = 0
  /// Whether the user pressed Ctrl-C.
  private(set) var isInterrupted = false

  init(_ command: ImportCommand) throws {
    self.command = command
    reader = try command.input.reader(of: command.paths)
    progress = ImportProgress(isQuiet: command.quiet)
    since = try command.since.map {
      try FilterOptions.span(of: $0, "--since", Clock.today).lowerBound
    }
    rejects = try command.rejects.map {
      try RejectsFile($0, sparing: command.paths + [command.archive.path])
    }
  }

  /// Imports, and returns what came of it.
  func run() async throws -> ImportSummary {
    let start = ContinuousClock.now
    let interruption = Interruption()
    let archive = try makeArchive()
    var options = ImportPipeline.Options()
    options.jobs = command.jobs
    options.keepsCaptures = !command.noCaptures
    options.source = command.source
    options.isDryRun = command.dryRun
    options.since = since
    options.stopsAtReject = command.strict
    let pipeline = ImportPipeline(
      archive: archive, annotators: command.annotation.annotators,
      tagging: try command.dryRun ? nil : RuleLoader(archive).tagging(), options: options,
      now: Clock.timestamp)
    var summary = try await run(pipeline, until: interruption)
    progress.clear()
    summary.seconds = (ContinuousClock.now - start) / .seconds(1)
    if rejectCount > Self.toldRejects, rejects == nil {
      Diagnostics.print(
        line: "… and \(rejectCount - Self.toldRejects) more; --rejects FILE keeps them all")
    }
    if !command.quiet {
      Diagnostics.print(skipped: reader.skippedRecords)
      Diagnostics.print(skippedFiles: reader.skipped)
      if command.dryRun { Diagnostics.print(line: "dry run: nothing was written") }
    }
    return summary
  }
}

extension ImportSession {
  private func makeArchive() throws -> ArchiveDatabase {
    let path = command.archive.path
    command.archive.tell()
    let exists = FileManager.default.fileExists(atPath: path)
    if command.dryRun { return exists ? try Self.openUnchanged(path) : try .inMemory() }
    if !command.archive.isDefault { try Self.checkFolder(of: path) }
    return try .create(at: path)
  }

  /// Opens an archive for a dry run, which fails where the import would.
  private static func openUnchanged(_ path: String) throws -> ArchiveDatabase {
    let archive = try ArchiveDatabase.openUnchanged(at: path)
    if let fault = try archive.indexFault() { throw fault }
    return archive
  }

  /// Only the usual place is made where it is missing: another one may be a slip.
  private static func checkFolder(of path: String) throws {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    guard !FileManager.default.fileExists(atPath: folder) else { return }
    throw ArchiveError(
      .invalidArgument, "there is no folder \(folder) for the archive",
      hint: "make it, or correct --archive or ARSHIF_ARCHIVE")
  }

  private func run(
    _ pipeline: ImportPipeline, until interruption: Interruption
  ) async throws -> ImportSummary {
    var interruption = interruption
    defer { isInterrupted = interruption.isRequestedByUser }
    return try await pipeline.run(
      reader, programVersion: Program.version, clock: { Clock.timestamp },
      isStopped: { interruption.isRequested }
    ) { event in
      switch event {
      case .rejected(let error, let capture):
        note(error, capture)
        if command.strict { interruption.request() }
      case .progress(let summary, let bytesRead):
        progress.show(summary, bytesRead: bytesRead, of: reader.totalBytes)
      }
    }
  }

  private func note(_ error: ArchiveError, _ capture: Capture?) {
    rejectCount += 1
    rejects?.add(error, capture)
    guard rejectCount <= Self.toldRejects else { return }
    progress.clear()
    Diagnostics.print(error)
  }
}
