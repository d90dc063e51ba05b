import ArgumentParser
import Rendering
import Storage

struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Show the size and coverage of the archive.",
    discussion: """
        arshif stats
        arshif stats --json
      """)

  @OptionGroup var archive: ArchiveOption

  @Flag(help: "Print a JSON object.")
  var json = false

  @Option(help: "The digits of text for people.")
  var digits = OutputOptions.DigitChoice.latin

  mutating func run() throws {
    let statistics = try archive.open().statistics()
    var standardOutput = StandardOutput()
    if json {
      standardOutput.line(SummaryJSON().value(statistics).prettyText)
      return
    }
    let style = TerminalStyle(
      usesColor: false, usesArabicDigits: digits == .arabic, usesIsolates: false)
    for line in SummaryText(style: style).lines(statistics) { standardOutput.line(line) }
  }
}
