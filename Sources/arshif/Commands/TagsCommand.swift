import ArchiveModel
import ArgumentParser
import Rendering
import Storage

struct TagsCommand: ParsableCommand {
  /// The order of tags.
  enum Order: String, ExpressibleByArgument, CaseIterable {
    case count, change
  }

  static let configuration = CommandConfiguration(
    commandName: "tags",
    abstract: "List the tags of the archive with how many articles carry them.",
    discussion: """
      With --trend, each tag has its counts over up to twelve periods, the last of which ends with --until or with the newest \
      article, and how the last period differs from the one before. --sort change puts those first whose part of the \
      articles changed most surely.

        arshif tags
        arshif tags --tag iran --since 2024-10 --json
        arshif tags --trend --by week --sort change --limit 10
      """)

  @Flag(help: "Show how the counts changed.")
  var trend = false

  @Option(help: "The length of the periods of --trend: day, week, month or year.")
  var by: Timeline.Unit?

  @Option(help: "The order of the tags: count, or with --trend change.")
  var sort = Order.count

  @Option(help: "Only articles that hold the words of this query.")
  var query: String?

  @Option(help: "The most tags to show; all, if not given.")
  var limit: Int?

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var filters: FilterOptions
  @OptionGroup var output: OutputOptions

  mutating func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit \(limit): give 0 or more") }
    if !trend, by != nil { throw ValidationError("--by is for --trend") }
    if !trend, sort == .change { throw ValidationError("--sort change is for --trend") }
  }

  mutating func run() throws {
    if trend { return try printTrends() }
    let archive = try query == nil ? archive.open() : archive.openIndex(isQuiet: output.quiet)
    let all =
      query == nil
      ? try archive.tags(filters.filter(today: Clock.today))
      : try archive.tagTrends(of: SelectionReader(archive, filters).selection(query))
        .trends.map(\.tag)
    let tags = limit.map { Array(all.prefix($0)) } ?? all
    if output.isForPeople {
      var standardOutput = StandardOutput()
      for line in SummaryText(style: output.style).lines(tags) { standardOutput.line(line) }
    } else {
      try RecordPrinter(output, columns: ["tag", "name", "english_name", "count"])
        .print(tags.map { SummaryJSON().value($0) })
    }
  }

  private func printTrends() throws {
    let archive = try archive.openIndex(isQuiet: output.quiet)
    let until = try filters.filter(today: Clock.today).until
    let all = try archive.tagTrends(
      of: SelectionReader(archive, filters).selection(query), by: by, through: until)
    let trends = TagTrends(
      unit: all.unit, periods: all.periods, articles: all.articles,
      trends: Array(sorted(all.trends).prefix(limit ?? .max)))
    guard output.isForPeople else {
      return try RecordPrinter(
        output,
        columns: ["tag", "name", "english_name", "count", "by", "last", "before", "change"]
      ).print(TagTrendJSON().values(trends))
    }
    let text = TagTrendText(style: output.style)
    var standardOutput = StandardOutput()
    for line in text.lines(trends) { standardOutput.line(line) }
    if !output.quiet { standardOutput.line(text.summary(trends)) }
  }

  private func sorted(_ trends: [TagTrends.Trend]) -> [TagTrends.Trend] {
    if sort == .count { return trends }
    return trends.sorted {
      (abs($1.logLikelihood), $0.tag.slug) < (abs($0.logLikelihood), $1.tag.slug)
    }
  }
}
