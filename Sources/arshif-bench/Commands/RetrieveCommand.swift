import ArchiveModel
import ArgumentParser
import Foundation
import Search

/// `arshif-bench retrieve`: answers the questions of a test collection, to be judged by others.
struct RetrieveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retrieve",
    abstract: "Search the queries of a test collection, and write a TREC run.",
    discussion: """
      Each query is searched as a person would type it: articles that hold all words first, then those that hold any; \
      100 at most.
      """)

  @Argument(help: "The documents, JSON Lines of id, title and body.")
  var documents: String

  @Argument(help: "The queries, JSON Lines of id and text.")
  var queries: String

  @Argument(help: "What the run's path begins with; arshif.trec follows.")
  var prefix: String

  mutating func run() throws {
    let searcher = ArchiveSearcher(
      try DocumentArchive.filled(with: JSONLines(path: documents)))
    var run = TrecRun()
    try JSONLines(path: queries).forEach(RetrievalRecord.self) { query in
      let titles = try searcher.titles(
        try QueryParser(today: CalendarDate(dayNumber: 0)).query(query.text),
        page: Page(limit: TrecRun.depth))
      run.add(titles.map(\.id), to: query.id)
    }
    try Output.write(Data(run.text.utf8), to: prefix + "arshif.trec")
  }
}
