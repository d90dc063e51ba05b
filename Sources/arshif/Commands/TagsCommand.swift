import ArgumentParser
import Rendering
import Storage

struct TagsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tags",
    abstract: "List the tags of the archive with how many articles carry them.",
    discussion: """
        arshif tags
        arshif tags --tag iran --since 2024-10 --json
      """)

  @Option(help: "The most tags to show; all, if not given.")
  var limit: Int?

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var filters: FilterOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let all = try archive.open().tags(filters.filter(today: Clock.today))
    let tags = limit.map { Array(all.prefix($0)) } ?? all
    if output.isForPeople {
      var standardOutput = StandardOutput()
      for line in SummaryText(style: output.style).lines(tags) { standardOutput.line(line) }
    } else {
      try RecordPrinter(output, columns: ["tag", "name", "english_name", "count"])
        .print(tags.map { SummaryJSON().value($0) })
    }
  }
}
