import ArchiveModel
import ArgumentParser
import Rendering
import Storage

struct EntityCorrectionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corrections",
    abstract: "List what was corrected of entities by hand, or do it in another archive.",
    discussion: """
      Corrections may be taken before the articles come: they wait for the entities that they are of.

        arshif entity corrections
        arshif entity corrections --jsonl > corrections.jsonl
        arshif entity corrections --import corrections.jsonl --archive other.db
      """)

  @Option(
    name: .customLong("import"),
    help: ArgumentHelp(
      "Do the corrections of this file, as --jsonl writes them; - is standard input.",
      valueName: "file"))
  var file: String?

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    if let file { return try take(file) }
    let corrections = try archive.open().entityCorrections()
    guard output.isForPeople else {
      return try RecordPrinter(
        output,
        columns: [
          "correction", "kind", "name", "new_kind", "new_name", "new_english_name", "article",
          "count", "surfaces",
        ]
      ).print(corrections.map { EntityJSON().value($0) })
    }
    let text = EntityText(style: output.style, width: TerminalWidth.current)
    var standardOutput = StandardOutput()
    for correction in corrections { standardOutput.line(text.line(correction)) }
  }

  private func take(_ file: String) throws {
    let archive = try archive.open()
    var counts = (done: 0, unchanged: 0, rejected: 0)
    for item in try CorrectionReader(file) {
      do {
        if try archive.apply(item.get()) { counts.done += 1 } else { counts.unchanged += 1 }
      } catch let error as ArchiveError {
        Diagnostics.print(error)
        counts.rejected += 1
      }
    }
    if !output.quiet {
      var standardOutput = StandardOutput()
      let parts = [
        ("corrected", counts.done), ("unchanged", counts.unchanged), ("rejected", counts.rejected),
      ]
      standardOutput.line(
        parts.map { "\($0.0) \(output.style.number($0.1))" }.joined(separator: " · "))
    }
    if counts.rejected > 0 { throw ExitCode.someRejected }
  }
}
