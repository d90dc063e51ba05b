import ArgumentParser

struct DatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dates",
    abstract: "Measure the share of date expressions that are read rightly.",
    discussion: """
      Reads a JSON object a line: "input", "expected" (a date, several, or null where there is none), \
      "reference_date", and "grain" (year, month) where less than the day is compared. "input_numeric" is another way \
      to write the same; "hint" says that its numbers are Hijri.

        arshif-eval dates cldr_ar_relative.jsonl
      """)

  @Argument(help: "Files of JSON Lines.")
  var files: [String]

  @OptionGroup var options: ReportOptions

  func run() throws {
    options.show(try files.map { try DatesMeasure().report(of: $0) })
  }
}
