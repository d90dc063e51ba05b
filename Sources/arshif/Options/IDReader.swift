import ArchiveModel
import Foundation

/// The ids of articles, in their order and each once: as given, and where a minus stands, the lines of standard input.
struct IDReader: Sequence, IteratorProtocol {
  private var given: ArraySlice<String>
  private var readsInput = false
  private var seen: Set<String> = []

  /// Begins with the ids as given.
  ///
  /// - Throws: ``ArchiveError`` of code `invalidArgument` if nothing is piped into standard input.
  init(_ ids: [String]) throws {
    given = ids[...]
    if ids.contains("-"), isatty(STDIN_FILENO) == 1 {
      throw ArchiveError(
        .invalidArgument, "- is standard input, and nothing is piped into it",
        hint: "pipe ids into it: `arshif search WORD --ids | arshif export -`")
    }
  }

  mutating func next() -> String? {
    while let id = read() {
      if !id.isEmpty, seen.insert(id).inserted { return id }
    }
    return nil
  }

  private mutating func read() -> String? {
    if readsInput {
      if let line = readLine() { return line.filter { !$0.isWhitespace } }
      readsInput = false
    }
    guard let id = given.popFirst() else { return nil }
    readsInput = id == "-"
    return readsInput ? "" : id
  }
}
