import ArchiveModel
import ArgumentParser
import Rendering
import Search

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Search the archive; `arshif QUERY` is short for it.",
    discussion: """
      All words must match, in any spelling and form, and by other names of the same thing; where too few articles hold them \
      all, those that hold any of them follow. "…" or «…» is a phrase as written, -word leaves articles out, word* is any \
      word that begins so, OR or أو stands between alternatives, ( ) around groups, NEAR(a b, 5) or قرب(a b، 5) finds words \
      near each other. title: tag: entity: source: date: (عنوان: وسم: كيان: مصدر: تاريخ:) look elsewhere than in the text.

        arshif search 'قواعد امريكيه'
        arshif search '"التحالف الدولي" -سوريا' --tag iraq --since 2024
        arshif search '(هجوم أو قصف) وسم:العراق تاريخ:2024-10..2024-11'
        arshif search هجوم --sort newest --jsonl
        arshif search هجوم --facets --limit 5
      """)

  @Argument(parsing: .allUnrecognized, help: "The words to search.")
  var query: [String]

  @Option(help: "The order of the articles.")
  var sort = ArticleOrder.relevance

  @Flag(help: "Take words as written: no other forms, spellings and names.")
  var exact = false

  @Flag(
    help: "Count all that match by tag, entity, source and month; with --json in one object.")
  var facets = false

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var filters: FilterOptions
  @OptionGroup var paging: PageOptions
  @OptionGroup var output: OutputOptions

  mutating func validate() throws {
    // «-سوريا» is a word to leave out; `--limt` is a slip.
    if let option = query.first(where: { $0.hasPrefix("--") && $0.count > 2 }) {
      throw ValidationError("Unknown option '\(option)'")
    }
    if facets, !output.isForPeople, !output.json {
      throw ValidationError("--facets is for people or one JSON object: ask for --json")
    }
  }

  /// Refuses a command that is still to come instead of searching for its name.
  private func refuseCommand() throws {
    guard let first = query.first, CommandLine.arguments.dropFirst().first == first,
      Self.commandsToCome.contains(first)
    else { return }
    throw ArchiveError(
      .invalidArgument, "the command `\(first)` is not there yet",
      hint: "`arshif search \(first)` searches for the word")
  }

  private static let commandsToCome: Set<String> = [
    "entities", "timeline", "sources", "tag", "verify", "doctor", "export", "backup", "restore",
    "delete", "serve",
  ]

  mutating func run() throws {
    try refuseCommand()
    let typed = try QueryParser(today: Clock.today).query(query.joined(separator: " "))
    let resolved = PlaceNames.resolving(typed)
    let filter = try filters.filter(today: Clock.today)
    let searcher = ArchiveSearcher(
      try archive.openIndex(isQuiet: output.quiet), isExact: exact)
    let results = try searcher.search(
      resolved, filter: filter, order: sort, page: paging.page,
      detail: output.detail)
    // In the order of dates a search is not widened.
    let demand = sort == .relevance ? WordDemand.allThenAny : .all
    let counts =
      facets ? try searcher.facets(resolved, filter: filter, demanding: demand) : nil
    if output.isForPeople {
      printForPeople(results, counts)
    } else if let counts {
      try FacetPrinter(output).printObject(results, counts)
    } else {
      try RecordPrinter(output, columns: ArticleColumns.hit)
        .print(results.hits.map { ArticleJSON().value($0) })
    }
    if !output.quiet {
      if typed.droppedWords > 0 {
        Diagnostics.print(line: "a query holds 256 words: \(typed.droppedWords) were left out")
      }
      if results.total == 0 || results.isWidened {
        try SearchHelp(searcher, resolved).tell(output.style)
      }
    }
    if results.hits.isEmpty, counts?.isEmpty != false { throw ExitCode.nothingFound }
  }

  private func printForPeople(_ results: SearchResults, _ counts: SearchFacets?) {
    let renderer = ArticleText(style: output.style)
    var standardOutput = StandardOutput()
    for hit in results.hits { standardOutput.line(renderer.entry(hit)) }
    if !output.quiet { printSummary(of: results, counts, to: &standardOutput) }
    if let counts { FacetPrinter(output).print(counts, below: results, to: &standardOutput) }
  }

  private func printSummary(
    of results: SearchResults, _ counts: SearchFacets?, to standardOutput: inout StandardOutput
  ) {
    if results.hits.isEmpty {
      if counts?.isEmpty == false { return }
      let words = query.joined(separator: " ")
      let hasWord = words.contains { $0.isLetter || $0.isNumber }
      let typed = output.style.printable(words)
      Diagnostics.print(line: hasWord ? "nothing found for \(typed)" : "the query has no word")
      return
    }
    standardOutput.line(SummaryText(style: output.style).line(results))
    let explanation = ExplanationText(style: output.style)
    for expansion in results.expansions { standardOutput.line(explanation.line(expansion)) }
  }
}

/// The columns of articles in CSV.
enum ArticleColumns {
  static let article = [
    "id", "published", "source", "title", "byline", "tags", "url", "summary", "body",
  ]
  static let hit = [
    "rank", "score", "id", "published", "source", "title", "snippet", "tags", "url",
  ]
}
