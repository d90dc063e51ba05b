import ArchiveModel
import ArgumentParser
import Rendering
import Search

struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Show why an article answers a query: which words, by which rule, for how much.",
    discussion: """
      A word is answered as-written, folded (spelling), by clitic, stem, plural, verb or nisba, or by another name: variant, \
      alias, transliteration.

        arshif why k7f3m9q2 'وزراء العراق'
        arshif why k7f3m9q2 'Netanyahu' --json
      """)

  @Argument(help: "The article's id.")
  var id: String

  @Argument(parsing: .allUnrecognized, help: "The words to search.")
  var query: [String]

  @Flag(help: "Take words as written: no other forms, spellings and names.")
  var exact = false

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let query = try QueryParser(today: Clock.today).query(query.joined(separator: " "))
    let searcher = ArchiveSearcher(
      try archive.openIndex(isQuiet: output.quiet), isExact: exact)
    guard let explanation = try searcher.explanation(ofArticle: id, PlaceNames.resolving(query))
    else {
      ShowCommand.reportMissing(id)
      throw ExitCode.nothingFound
    }
    if output.isForPeople {
      var standardOutput = StandardOutput()
      for line in ExplanationText(style: output.style).lines(explanation) {
        standardOutput.line(line)
      }
    } else {
      try RecordPrinter(output, columns: ["id", "title", "score", "full"])
        .print([ExplanationJSON().value(explanation)])
    }
    let isAnswered = explanation.isFull || explanation.words.contains { !$0.occurrences.isEmpty }
    if !isAnswered { throw ExitCode.nothingFound }
  }
}
