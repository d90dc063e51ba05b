import ArgumentParser
import Foundation
import Rendering
import Storage

/// How results are printed.
struct OutputOptions: ParsableArguments {
  /// When text for people is colored.
  enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  /// Which digits text for people has.
  enum DigitChoice: String, ExpressibleByArgument, CaseIterable {
    case latin, arabic
  }

  /// How text of two directions is kept apart.
  enum BidiChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, isolate, plain
  }

  @Flag(help: "Print a JSON array.")
  var json = false

  @Flag(help: "Print a JSON object a line.")
  var jsonl = false

  @Flag(help: "Print CSV.")
  var csv = false

  @Flag(help: "Print one id a line.")
  var ids = false

  @Option(
    help: ArgumentHelp(
      "Print only these fields, as JSON Lines unless another form is asked for.", valueName: "a,b"))
  var fields: String?

  @Option(help: "Color text for people.")
  var color = ColorChoice.auto

  @Option(help: "The digits of text for people.")
  var digits = DigitChoice.latin

  @Option(help: "Isolate fields of either direction from each other in text for people.")
  var bidi = BidiChoice.auto

  @Flag(help: "Print the results and nothing about them.")
  var quiet = false

  mutating func validate() throws {
    if [json, jsonl, csv, ids].filter({ $0 }).count > 1 {
      throw ValidationError("--json, --jsonl, --csv and --ids exclude each other")
    }
  }

  /// Whether text for people is asked for.
  var isForPeople: Bool {
    !json && !jsonl && !csv && !ids && fields == nil
  }

  /// How much of an article is printed.
  var detail: ArticleDetail {
    isForPeople || ids ? .entry : .whole
  }

  /// How text for people is dressed.
  var style: TerminalStyle {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    return TerminalStyle(
      usesColor: usesColor(isTerminal), usesArabicDigits: digits == .arabic,
      usesIsolates: bidi == .isolate || bidi == .auto && isTerminal)
  }

  private func usesColor(_ isTerminal: Bool) -> Bool {
    switch color {
    case .always: return true
    case .never: return false
    case .auto:
      let refuses = !(Environment["NO_COLOR"] ?? "").isEmpty || Environment["TERM"] == "dumb"
      return isTerminal && !refuses
    }
  }
}
