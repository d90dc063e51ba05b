import ArchiveModel

/// Commands that are still to come: their names are refused instead of being searched for.
enum CommandToCome {
  private static let names: Set<String> = [
    "sources", "verify", "doctor", "backup", "restore",
    "delete", "serve",
  ]

  /// Refuses the first word of a query, if it is such a name and stands where a command does.
  ///
  /// - Throws: ``ArchiveError`` of code `invalidArgument`.
  static func refuse(_ word: String?) throws {
    guard let word, CommandLine.arguments.dropFirst().first == word, names.contains(word) else {
      return
    }
    throw ArchiveError(
      .invalidArgument, "the command `\(word)` is not there yet",
      hint: "`arshif search \(word)` searches for the word")
  }
}
