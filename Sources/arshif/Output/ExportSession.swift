import ArchiveModel
import ArgumentParser
import Foundation
import Rendering
import Storage

/// One export at the command line: articles or captures from the archive to where they go.
final class ExportSession {
  private let archive: ArchiveDatabase
  private let command: ExportCommand
  private let form: ExportForm
  private let target: any ExportTarget
  private let interruption = Interruption()
  private let progress: ProgressLine
  private var count = 0
  private var missing = 0
  /// Captures whose bytes were not kept.
  private var lost = 0

  init(_ command: ExportCommand, archive: ArchiveDatabase) throws {
    self.command = command
    self.archive = archive
    form = try ExportForm(command)
    progress = ProgressLine(isQuiet: command.quiet || command.output == nil)
    target = try Self.target(command)
    if let header = form.header(date: Clock.timestamp) { try target.write(header, of: nil) }
  }

  /// Exports what passes a filter.
  func export(_ filter: ArticleFilter) throws {
    if command.chosenFormat == .warc {
      try archive.forEachCapture(filter, write)
    } else {
      try archive.forEachArticle(filter, write)
    }
  }

  /// Exports the articles of ids.
  func export(_ ids: IDReader) throws {
    for id in ids {
      if command.chosenFormat == .warc {
        if try archive.forEachCapture(ofArticle: id, write) { continue }
      } else if let article = try archive.article(id) {
        try write(article)
        continue
      }
      missing += 1
      ShowCommand.reportMissing(id)
    }
  }

  /// Completes what was written, and tells what came of it.
  ///
  /// - Throws: `ExitCode.nothingFound` if there was nothing to export, or an id was of no article.
  func finish() throws {
    progress.clear()
    if lost > 0 {
      Diagnostics.print(line: "left out \(lost) captures, which were not kept when imported")
    }
    if count == 0 {
      if missing == 0, !command.quiet { Diagnostics.print(line: "nothing to export") }
      // The name of a table's columns is all that there is.
      if command.output == nil { try target.finish() }
      throw ExitCode.nothingFound
    }
    try target.finish()
    if let output = command.output, !command.quiet {
      Diagnostics.print(line: "exported \(count) \(form.noun(count)) to \(output)")
    }
    if missing > 0 { throw ExitCode.nothingFound }
  }
}

extension ExportSession {
  private static func target(_ command: ExportCommand) throws -> any ExportTarget {
    guard let output = command.output else { return ExportStream() }
    if command.chosenFormat == .markdown, !output.hasSuffix(".md"), !output.hasSuffix(".md.gz") {
      return try ExportFolder(output, isForced: command.force)
    }
    return try ExportFile(
      output, isForced: command.force, packsRecords: command.chosenFormat == .warc)
  }

  private func write(_ article: ArchivedArticle) throws {
    try target.write(form.bytes(of: article, isFirst: count == 0), of: article.id)
    try advance()
  }

  private func write(_ stored: StoredCapture) throws {
    guard let capture = stored.capture else {
      lost += 1
      return
    }
    for record in form.records(of: capture, stored) { try target.write(record, of: nil) }
    try advance()
  }

  private func advance() throws {
    count += 1
    if interruption.isRequested { throw ExitCode.interrupted }
    progress.show { "\(self.count) exported · \(Int(Double(self.count) / $0)) a second" }
  }
}
