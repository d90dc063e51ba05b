import ArchiveModel
import ArgumentParser
import Foundation

/// `arshif-bench multiply`: makes a large corpus of a small one.
struct MultiplyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "multiply",
    abstract: "Write copies of a corpus, in each of which other words are changed, as JSON Lines.",
    discussion: """
      In each copy but the first a quarter of the longer Arabic words have two letters replaced, the same way wherever they \
      stand; ids, addresses and dates differ too. For measuring large archives.
      """)

  @Argument(help: "The corpus, JSON Lines.")
  var corpus: String

  @Argument(help: "How many copies.")
  var copies: Int

  @Argument(help: "The file, which is replaced.")
  var output: String

  mutating func validate() throws {
    if copies < 1 { throw ValidationError("\(copies) copies: give 1 or more") }
  }

  mutating func run() throws {
    let lines = try InputFile.content(of: corpus).split(separator: 0x0A)
    try Output.write(Data(), to: output)
    guard let file = FileHandle(forWritingAtPath: output) else {
      throw ArchiveError(.unwritable, "the file \(output) cannot be written")
    }
    for copy in 0..<copies {
      let changes = CorpusCopies(copy: copy)
      for line in lines {
        guard let record = try JSONSerialization.jsonObject(with: line) as? [String: Any] else {
          throw ArchiveError(.malformedInput, "\(corpus) holds a line that is no JSON object")
        }
        var data = try JSONSerialization.data(
          withJSONObject: changes.record(record),
          options: [.sortedKeys, .withoutEscapingSlashes])
        data.append(0x0A)
        try file.write(contentsOf: data)
      }
    }
    try file.close()
  }
}
