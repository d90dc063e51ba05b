import ArchiveModel
import ArgumentParser
import Rendering
import Storage

struct ReprocessCommand: ParsableCommand {
  /// What can be done again.
  enum Stage: String, ExpressibleByArgument, CaseIterable {
    case extract, annotate, index
  }

  static let configuration = CommandConfiguration(
    commandName: "reprocess",
    abstract: "Do a stage again for all articles of the archive: make its index anew.",
    discussion: """
      A new version of Arshif may analyze words in another way. It then asks for its index to be made anew; until that \
      is done, the archive can be read, and nothing can be imported.

        arshif reprocess --stage index
      """)

  @Option(help: "What to do again: index; extract and annotate are to come.")
  var stage: Stage?

  @Flag(help: "Make the index anew even where it is current.")
  var force = false

  @Flag(help: "Print what came of it as a JSON object.")
  var json = false

  @Flag(name: .shortAndLong, help: "Print only errors.")
  var quiet = false

  @OptionGroup var archive: ArchiveOption

  mutating func run() throws {
    try checkStage()
    let interruption = Interruption()
    let archive = try archive.openForWriting()
    if !force, try archive.isIndexCurrent() { return tell(nil) }
    let progress = IndexProgress(isQuiet: quiet)
    let start = ContinuousClock.now
    let rebuild = try archive.rebuildIndex(isStopped: { interruption.isRequested }) {
      progress.show($0, of: $1)
    }
    progress.clear()
    guard var rebuild else {
      if !quiet { Diagnostics.print(line: "interrupted: the index is as it was") }
      throw ExitCode.interrupted
    }
    rebuild.seconds = (ContinuousClock.now - start) / .seconds(1)
    tell(rebuild)
  }

  private func checkStage() throws {
    if stage == .index { return }
    let problem =
      stage.map { "the stage `\($0.rawValue)` is not there yet" }
      ?? "reprocess needs a stage that it does again"
    throw ArchiveError(
      .invalidArgument, problem, hint: "`arshif reprocess --stage index` makes the index anew")
  }

  /// Tells what came of it; nil where nothing was to do.
  private func tell(_ rebuild: IndexRebuild?) {
    let current = ArchiveDatabase.currentIndexVersion
    var output = StandardOutput()
    if json {
      let report = rebuild ?? IndexRebuild(articles: 0, from: current, to: current)
      output.line(SummaryJSON().value(report).text)
    } else if !quiet {
      let style = TerminalStyle(usesColor: false, usesArabicDigits: false, usesIsolates: false)
      output.line(rebuild.map { SummaryText(style: style).line($0) } ?? "the index is current")
    }
  }
}
