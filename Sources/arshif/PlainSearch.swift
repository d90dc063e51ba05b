import ArchiveModel
import ArgumentParser

/// A search whose arguments are words and at most `--archive` and `--limit`, read without ArgumentParser.
///
/// ArgumentParser takes 3 ms of a process, most of it to look types up among the 6,400 conformances of the program: as long
/// as many a search. What is less plain than this, and what is wrong, is left to it.
struct PlainSearch {
  /// The command, as ArgumentParser would have made it.
  let command: SearchCommand

  /// Reads the arguments; nil if they are not so plain.
  init?(_ arguments: [String]) {
    guard let first = arguments.first else { return nil }
    var rest = arguments[...]
    if first == "search" {
      rest.removeFirst()
    } else if Self.isCommand(first) || Self.isOption(first) {
      return nil
    }
    var words: [String] = []
    var archive: String?
    var limit: Int?
    while let argument = rest.popFirst() {
      switch argument {
      case "--archive":
        guard archive == nil, let value = rest.popFirst(), !Self.isOption(value) else { return nil }
        archive = value
      case "--limit":
        guard limit == nil, let value = rest.popFirst(), !Self.isOption(value),
          let number = Int(value)
        else { return nil }
        limit = number
      default:
        if Self.isOption(argument) { return nil }
        words.append(argument)
      }
    }
    if words.isEmpty { return nil }
    command = Self.command(words, archive: archive, limit: limit)
  }

  /// Returns whether an argument is an option or a sign, or may be taken for one.
  private static func isOption(_ argument: String) -> Bool {
    argument.isEmpty || argument.utf8.first == UInt8(ascii: "-")
  }

  private static func isCommand(_ word: String) -> Bool {
    word == "help"
      || ArshifCommand.configuration.subcommands.contains { $0.configuration.commandName == word }
  }

  /// Returns the command with every option at its default but these.
  private static func command(_ words: [String], archive: String?, limit: Int?) -> SearchCommand {
    var command = SearchCommand()
    command.query = words
    command.sort = .relevance
    command.exact = false
    command.facets = false
    command.archive = ArchiveOption(plain: archive)
    command.filters = FilterOptions.none
    command.paging = PageOptions(plain: limit ?? PageOptions.usualLimit)
    command.output = OutputOptions.usual
    return command
  }
}
