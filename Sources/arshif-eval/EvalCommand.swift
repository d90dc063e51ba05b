import ArchiveModel
import ArgumentParser
import Foundation

/// The program that measures what Arshif finds in texts against labels.
@main
struct EvalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "arshif-eval",
    abstract: "Measures names, country tags and dates against labelled texts.",
    discussion: """
      Prints precision, recall and F1, and the errors that occur most.

        arshif-eval names test.conll
        arshif-eval articles labels.jsonl --corpus articles.jsonl.gz
        arshif-eval dates cases.jsonl
        arshif-eval page page.txt expected.json
        arshif-eval all --data shared/data --json
      """,
    subcommands: [
      NamesCommand.self, ArticlesCommand.self, DatesCommand.self, PageCommand.self,
      AllCommand.self,
    ])

  static func main() {
    signal(SIGPIPE) { _ in _exit(0) }
    do {
      var command = try parseAsRoot(CommandLine.arguments.count > 1 ? nil : ["--help"])
      try command.run()
    } catch let error as ArchiveError {
      Output.error(error)
      _exit(ExitCode(error).rawValue)
    } catch {
      exitForUsage(error)
    }
  }

  private static func exitForUsage(_ error: any Error) -> Never {
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    if code.isSuccess { Output.line(message) }
    if !code.isSuccess, !message.isEmpty {
      let prefix = "Error: "
      Output.note(
        message.hasPrefix(prefix) ? "error: " + message.dropFirst(prefix.count) : message)
    }
    _exit(code.isSuccess ? 0 : 2)
  }
}

extension ExitCode {
  /// Creates the code that an error ends the program with: 2 for a wrong command line, 3 for inputs.
  init(_ error: ArchiveError) {
    self.init(error.code == .invalidArgument ? 2 : 3)
  }
}
