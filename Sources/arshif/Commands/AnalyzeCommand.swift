import ArabicText
import ArgumentParser
import Foundation
import Rendering

struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Print the terms that the index makes of a text, a JSON object a token.",
    discussion: """
      Each token tells its steps: spelling (folded), bare (without proclitics and article), stem (without endings), and the \
      rule by which a table of words gave the term: plural, verb, nisba or none.

        arshif analyze 'وبالعراقيين'
        arshif analyze - < page.txt
      """)

  @Argument(help: "The text; - is standard input.")
  var text: [String]

  mutating func run() throws {
    let input =
      text == ["-"]
      ? String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
      : text.joined(separator: " ")
    var standardOutput = StandardOutput()
    for (token, steps) in ArabicAnalyzer().steps(in: input) {
      standardOutput.line(
        JSONValue.object([
          .init("term", .string(token.term)), .init("surface", .string(steps.surface)),
          .init("start", .integer(token.range.lowerBound)),
          .init("end", .integer(token.range.upperBound)),
          .init("position", .integer(token.position)),
          .init(
            "steps",
            .object([
              .init("spelling", .string(steps.spelling)), .init("bare", .string(steps.bare)),
              .init("stem", .string(steps.stem)), .init("rule", .string(steps.lemmaRule.rawValue)),
            ])),
        ]).text)
    }
  }
}
