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
  private let rejectsFile: FileHandle?
  private var rejectCount = 0
  /// Whether the user pressed Ctrl-C.
  private(set) var isInterrupted = false

  init(_ command: ImportCommand) throws {
    self.command = command
    reader = try command.input.reader(of: command.paths)
    progress = ImportProgress(isQuiet: command.quiet)
    rejectsFile = try command.rejects.map(Self.openRejects)
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
    let pipeline = ImportPipeline(
      archive: archive, annotators: StandardAnnotators.make(), options: options,
      now: Clock.timestamp)
    var summary = try await run(pipeline, until: interruption)
    progress.clear()
    summary.seconds = (ContinuousClock.now - start) / .seconds(1)
    if rejectCount > Self.toldRejects, rejectsFile == nil {
      Diagnostics.print(
        line: "… and \(rejectCount - Self.toldRejects) more; --rejects FILE keeps them all")
    }
    if !command.quiet { Diagnostics.print(skipped: reader.skippedRecords) }
    return summary
  }
}

extension ImportSession {
  private func makeArchive() throws -> ArchiveDatabase {
    let path = command.archive.path
    command.archive.tell()
    let exists = FileManager.default.fileExists(atPath: path)
    if command.dryRun, !exists { return try .inMemory() }
    if !command.archive.isDefault { try Self.checkFolder(of: path) }
    return try .create(at: path)
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
      case .rejected(let error):
        note(error)
        if command.strict { interruption.request() }
      case .progress(let summary, let bytesRead):
        progress.show(summary, bytesRead: bytesRead, of: reader.totalBytes)
      }
    }
  }

  private func note(_ error: ArchiveError) {
    rejectCount += 1
    if let rejectsFile {
      rejectsFile.write(Data((SummaryJSON().value(error).text + "\n").utf8))
    }
    guard rejectCount <= Self.toldRejects || rejectsFile == nil && command.strict else { return }
    progress.clear()
    Diagnostics.print(error)
  }

  private static func openRejects(_ path: String) throws -> FileHandle {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else {
      throw ArchiveError(
        .unwritable, "the file of rejects \(path) cannot be written",
        hint: "check its folder and permissions")
    }
    return file
  }
}
