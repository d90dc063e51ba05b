import ArchiveModel
import ArgumentParser

/// A search whose arguments are words and few common options, read without ArgumentParser.
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
    guard let command = Self.command(rest) else { return nil }
    self.command = command
  }

  /// Returns the command, every option at its default but those that are given; nil if there is another or something is
  /// wrong.
  private static func command(_ arguments: ArraySlice<String>) -> SearchCommand? {
    var rest = arguments
    var words: [String] = []
    var archive = ArchiveOption.usual
    var paging = PageOptions.usual
    var output = OutputOptions.usual
    var options: [String] = []
    while let argument = rest.popFirst() {
      if !isOption(argument) {
        words.append(argument)
        continue
      }
      if options.contains(argument) { return nil }
      options.append(argument)
      switch argument {
      case "--archive":
        guard let file = value(&rest) else { return nil }
        archive.file = file
      case "--limit":
        guard let limit = value(&rest).flatMap({ Int($0) }) else { return nil }
        paging.limit = limit
      case "--json": output.json = true
      case "--jsonl": output.jsonl = true
      case "--ids": output.ids = true
      case "--quiet": output.quiet = true
      default: return nil
      }
    }
    if words.isEmpty || (try? output.validate()) == nil { return nil }
    var command = SearchCommand()
    command.query = words
    command.sort = .relevance
    command.exact = false
    command.facets = false
    command.archive = archive
    command.filters = .usual
    command.paging = paging
    command.output = output
    return command
  }

  private static func value(_ rest: inout ArraySlice<String>) -> String? {
    rest.first.map(isOption) == false ? rest.popFirst() : nil
  }

  /// Returns whether an argument is an option or a sign, or may be taken for one.
  private static func isOption(_ argument: String) -> Bool {
    argument.isEmpty || argument.utf8.first == UInt8(ascii: "-")
  }

  private static func isCommand(_ word: String) -> Bool {
    word == "help"
      || ArshifCommand.configuration.subcommands.contains { $0.configuration.commandName == word }
  }
}
