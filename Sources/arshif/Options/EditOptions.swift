import ArchiveModel
import ArgumentParser
import Foundation
import Rendering
import Storage

/// Where a correction is made, and how it is told.
struct EditOptions: ParsableArguments {
  @OptionGroup var archive: ArchiveOption

  @Flag(help: "Print what came of it as a JSON object.")
  var json = false

  @Option(help: "The digits of text for people.")
  var digits = OutputOptions.DigitChoice.latin

  @Flag(name: .shortAndLong, help: "Print only errors.")
  var quiet = false

  /// Tells what came of a correction: `merged ب into person أ: 12 articles`.
  func tell(_ edit: EntityEdit, _ verb: String, _ preposition: String = "") {
    var output = StandardOutput()
    if json {
      output.line(EntityJSON().value(edit).text)
    } else if !quiet {
      let style = TerminalStyle(
        usesColor: false, usesArabicDigits: digits == .arabic,
        usesIsolates: isatty(STDOUT_FILENO) == 1)
      output.line(EntityText(style: style, width: 80).line(edit, verb, preposition))
    }
  }

  /// Returns the ids of articles as given, and where a minus stands, those on standard input; nil if none is given.
  ///
  /// - Throws: ``ArchiveError`` of code `invalidArgument` if standard input has none.
  static func ids(_ given: [String]) throws -> [String] {
    let ids = Array(try IDReader(given))
    if ids.isEmpty, !given.isEmpty {
      throw ArchiveError(
        .invalidArgument, "standard input names no article",
        hint: "pipe ids into it: `arshif search WORD --ids | …`")
    }
    return ids
  }
}
