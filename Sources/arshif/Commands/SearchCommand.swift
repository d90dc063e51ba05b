import ArchiveModel
import ArgumentParser
import Foundation
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

  @Argument(
    parsing: .allUnrecognized, help: "The words to search; - reads them from standard input.")
  var query: [String]

  @Option(help: "The order of the articles.")
  var sort = ArticleOrder.relevance

  @Flag(help: "Lift recent articles a little in the order of relevance.")
  var recent = false

  @Flag(help: "Take words as written: no other forms, spellings and names.")
  var exact = false

  @Flag(
    help: "Count all that match by tag, entity, source and month; with --json in one object.")
  var facets = false

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var filters: FilterOptions
  @OptionGroup var paging: PageOptions
  @OptionGroup var copies: CopyOptions
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

  /// The query; of standard input, where it is given by a minus and something is piped into the program.
  private var typedText: String {
    if query == ["-"], isatty(STDIN_FILENO) == 0 {
      return String(
        decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
    }
    // What stands behind `--` is no option, which the words of a query are not anyway.
    return query.filter { $0 != "--" }.joined(separator: " ")
  }

  mutating func run() throws {
    try CommandToCome.refuse(query.first)
    let text = typedText
    let typed = try QueryParser(today: Clock.today).query(text)
    let resolved = PlaceNames.resolving(typed)
    let filter = try filters.filter(today: Clock.today)
    let searcher = ArchiveSearcher(
      try archive.openIndex(isQuiet: output.quiet), isExact: exact, prefersRecent: recent)
    let results = try searcher.search(
      resolved, filter: filter, order: sort, page: paging.page, detail: output.detail,
      foldsCopies: !copies.allCopies)
    // In the order of dates a search is not widened.
    let demand = sort == .relevance ? WordDemand.allThenAny : .all
    let counts =
      facets ? try searcher.facets(resolved, filter: filter, demanding: demand) : nil
    try SearchPrinter(output, typed: text).print(results, counts)
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
}
