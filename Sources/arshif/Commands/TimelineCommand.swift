import ArchiveModel
public import ArgumentParser
import Rendering
import Storage

struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Count articles over time: by their own dates, or by those they speak of.",
    discussion: """
      An article stands on the day of its publication, else of its retrieval; an undated one is counted apart, and so is one \
      of which only the month or the year is known, where the periods are shorter. Weeks are those of ISO 8601, from Monday \
      to Sunday. A query counts the articles that hold all its words.

        arshif timeline --tag iraq --since 2024
        arshif timeline 'هجوم أو قصف' --by week
        arshif timeline --entity رومانوفسكي --mentioned --by month --csv
      """)

  @Argument(
    parsing: .allUnrecognized, help: "Only articles that hold these words, as in `search`.")
  var query: [String] = []

  @Option(help: "The length of the periods: day, week, month or year; by the span, if not given.")
  var by: Timeline.Unit?

  @Flag(help: "Count by the dates that the articles speak of; an article counts for each.")
  var mentioned = false

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var filters: FilterOptions
  @OptionGroup var output: OutputOptions

  mutating func validate() throws {
    if let option = query.first(where: { $0.hasPrefix("--") && $0.count > 2 }) {
      throw ValidationError("Unknown option '\(option)'")
    }
  }

  mutating func run() throws {
    let archive = try archive.openIndex(isQuiet: output.quiet)
    let words = query.filter { $0 != "--" }.joined(separator: " ")
    let selection = try SelectionReader(archive, filters).selection(words)
    let timeline = try archive.timeline(of: selection, by: by, mentioned: mentioned)
    if output.isForPeople {
      printForPeople(timeline)
    } else {
      try RecordPrinter(output, columns: ["period", "start", "end", "count", "uncertain"])
        .print(TimelineJSON().values(timeline))
    }
    if selection.isEmpty { throw ExitCode.nothingFound }
  }

  private func printForPeople(_ timeline: Timeline) {
    let text = TimelineText(style: output.style, width: TerminalWidth.current)
    var standardOutput = StandardOutput()
    for line in text.lines(timeline, mentioned: mentioned) { standardOutput.line(line) }
    if output.quiet { return }
    if timeline.articles == 0 {
      Diagnostics.print(line: "nothing found")
    } else {
      standardOutput.line(text.summary(timeline, mentioned: mentioned))
    }
  }
}

extension Timeline.Unit: ExpressibleByArgument {}
