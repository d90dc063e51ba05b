import ArchiveModel
import ArgumentParser

/// Which articles a person tags, and how it is told.
struct HandTagOptions: ParsableArguments {
  @Argument(help: "The tag: its slug, or its Arabic or English name.")
  var tag: String

  @Argument(help: "The articles' ids; - reads them from standard input, one a line.")
  var ids: [String]

  @Flag(help: "Say what would be done, and change nothing.")
  var dryRun = false

  @Flag(help: "Print what came of it as a JSON object.")
  var json = false

  @Flag(name: .shortAndLong, help: "Print only errors.")
  var quiet = false

  @OptionGroup var archive: ArchiveOption

  /// The ids, each once.
  ///
  /// - Throws: ``ArchiveError`` of code `unknownName` if standard input holds none.
  func articleIDs() throws -> [String] {
    let all = Array(try IDReader(ids))
    if !all.isEmpty { return all }
    throw ArchiveError(
      .unknownName, "there are no ids on standard input",
      hint: "pipe ids into it: `arshif search WORD --ids | arshif tag add TAG -`")
  }
}
