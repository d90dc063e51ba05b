import ArgumentParser
import Foundation

/// `arshif-bench cases`: says which queries find their documents, as the harness asks all engines.
struct CasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases",
    abstract: "Say of pairs of a query and a document whether they match.",
    discussion: """
      An article matches if it holds all words of the query; those that widened results add don't count. The answer is \
      a JSON object: true or false by the id of each case, and under highlight the document with the phrase in \
      brackets, or null.
      """)

  @Argument(help: "A JSON object with cases: [{id, query, doc}] and highlight: {doc, phrase}.")
  var cases: String

  @Argument(help: "The file of answers, which is replaced.")
  var output: String

  mutating func run() throws {
    let answers = try CaseSearch(CaseSet(path: cases)).answers
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try Output.write(try encoder.encode(answers), to: output)
  }
}
