import ArabicText
import ArgumentParser
import Foundation
import Rendering

struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Print the terms that the index makes of a text, a JSON object a token.",
    discussion: """
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
    let bytes = Array(input.utf8)
    var standardOutput = StandardOutput()
    for token in ArabicAnalyzer().tokens(in: input) {
      standardOutput.line(
        JSONValue.object([
          .init("term", .string(token.term)),
          .init("surface", .string(String(decoding: bytes[token.range], as: UTF8.self))),
          .init("start", .integer(token.range.lowerBound)),
          .init("end", .integer(token.range.upperBound)),
          .init("position", .integer(token.position)),
        ]).text)
    }
  }
}
