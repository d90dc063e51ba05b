import ArgumentParser
import Search
import Storage

/// `arshif-bench query`: measures the latency of queries, as the harness of all engines has it.
struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Measure the latency of queries on an archive.",
    discussion: """
      Goes round the whole set once to warm up and PASSES times measured, so that no query follows itself. A time, in \
      microseconds, is that of reading the query, searching, and fetching the id and title of the ten best. Matches \
      are counted outside of it.
      """)

  @Argument(help: "The archive.")
  var archive: String

  @Argument(help: "A JSON object with queries: [{qid, group, kind, terms}].")
  var queries: String

  @Argument(help: "How many measured rounds.")
  var passes: Int

  @Argument(help: "The file of results, which is replaced.")
  var output: String

  mutating func validate() throws {
    if passes < 1 { throw ValidationError("\(passes) passes: give 1 or more") }
  }

  mutating func run() throws {
    let set = try QuerySet(path: queries).queries
    let searcher = ArchiveSearcher(try ArchiveDatabase.open(at: archive))
    let rows = try QueryBenchmark(searcher, passes: passes).rows(of: set)
    try Output.write(try QueryReport(rows: rows).json, to: output)
  }
}
