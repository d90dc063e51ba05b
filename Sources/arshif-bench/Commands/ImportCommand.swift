import ArchiveModel
import ArgumentParser
import Foundation

/// `arshif-bench import`: measures an import into an archive that is deleted afterwards.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Measure an import with all annotators into a temporary archive.",
    discussion: """
      Prints a JSON object on standard output and a line for people on standard error. The time runs from the \
      creation of the archive until it is closed.
      """)

  @Argument(help: "The articles, in any form that arshif imports; generated ones, if not given.")
  var corpus: String?

  @Option(help: "How many articles to generate where no corpus is given.")
  var articles = 20_000

  @Option(help: "How many batches to work on at once.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @Flag(help: "Seek no persons, organizations and events.")
  var noEntities = false

  mutating func validate() throws {
    if articles < 1 { throw ValidationError("--articles \(articles): give 1 or more") }
    if jobs < 1 { throw ValidationError("--jobs \(jobs): give 1 or more") }
  }

  mutating func run() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let input = corpus ?? folder.path(of: "generated.jsonl")
    if corpus == nil { try GeneratedCorpus(articles: articles).write(to: input) }
    let archive = folder.path(of: "archive.db")
    let measurement = try await ImportBenchmark(
      corpus: input, archive: archive, jobs: jobs, entities: !noEntities
    ).run()
    Output.line(try measurement.json)
    Output.note(measurement.summary)
    if measurement.articles == 0 {
      throw ArchiveError(.noArticle, "no article of \(input) was imported")
    }
  }
}
