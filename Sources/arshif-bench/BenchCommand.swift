import ArchiveModel
import ArgumentParser
import Foundation

/// The program that measures Arshif, alone and beside other engines.
@main
struct BenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "arshif-bench",
    abstract: "Measures imports, the latency of queries, and the quality of search.",
    discussion: """
      Figures of one run compare with each other, not with those of another machine or hour. bench.sh runs all of \
      it, beside other engines where they are at hand.
      """,
    subcommands: [
      ImportCommand.self, GenerateCommand.self, QueryCommand.self, RetrieveCommand.self,
      CasesCommand.self, WordsCommand.self, MultiplyCommand.self, AnnotateCommand.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asyncCommand = command as? any AsyncParsableCommand {
        try await asyncCommand.run()
      } else {
        try command.run()
      }
    } catch let error as ArchiveError {
      let hint = error.hint.map { "\nhint: " + $0 } ?? ""
      Output.note("error: " + error.message + hint)
      _exit(EXIT_FAILURE)
    } catch {
      exit(withError: error)
    }
  }
}
