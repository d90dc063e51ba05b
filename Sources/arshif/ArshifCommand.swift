import ArchiveModel
import ArgumentParser
import Foundation

/// The program: subcommands, of which `search` is the default.
@main
struct ArshifCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "arshif",
    abstract: "A local archive for Arabic news.",
    discussion: """
      Imports scraped articles, from the raw text of a page to JSON Lines, cleans them, and stores them with tags, \
      entities and dates in one SQLite file, with full-text search that understands Arabic.

        arshif import pages/ articles.jsonl
        arshif search 'قواعد امريكيه'
        arshif list --tag iraq --since 2024-10
        arshif show k7f3m9q2

      The archive is --archive FILE, else $ARSHIF_ARCHIVE, else ~/.local/share/arshif/archive.db.
      """,
    version: Program.version,
    subcommands: [
      ImportCommand.self, SearchCommand.self, ListCommand.self, ShowCommand.self,
      TagsCommand.self, TagCommand.self, EntitiesCommand.self, EntityCommand.self,
      TimelineCommand.self, StatsCommand.self, ExtractCommand.self,
      AnnotateCommand.self,
      WhyCommand.self, AnalyzeCommand.self, ReprocessCommand.self,
      ExportCommand.self,
    ],
    defaultSubcommand: SearchCommand.self)

  static func main() async {
    signal(SIGPIPE) { _ in _exit(0) }
    do {
      var command = try parseAsRoot(CommandLine.arguments.count > 1 ? nil : ["--help"])
      if var asyncCommand = command as? any AsyncParsableCommand {
        try await asyncCommand.run()
      } else {
        try command.run()
      }
    } catch let error as ArchiveError {
      Diagnostics.print(error)
      _exit(ExitCode(error).rawValue)
    } catch {
      exitForUsage(error)
    }
  }

  /// Leaves with the message and exit code of an error of the command line itself.
  private static func exitForUsage(_ error: any Error) -> Never {
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    if code.isSuccess {
      var output = StandardOutput()
      output.line(message)
      output.flush()
    } else if !message.isEmpty {
      Diagnostics.print(usage: message)
    }
    _exit(code == .validationFailure || code == .failure && !message.isEmpty ? 2 : code.rawValue)
  }
}

/// Facts about the program.
enum Program {
  /// The version after Semantic Versioning.
  static let version = "0.1.0"
}
