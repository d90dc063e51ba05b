import ArgumentParser

struct PageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: "Tell which expected names are found in a scraped page, and which are not.",
    discussion: """
      Reads a JSON object of names: {"person": […], "organization": […], "location": […], "event": […], "absent": […]}. \
      What is absent may be no entity of any kind.

        arshif-eval page page.html expected.json
      """)

  @Argument(help: "The page, in any form that arshif extract reads.")
  var page: String

  @Argument(help: "The names that are expected of it.")
  var expected: String

  @OptionGroup var options: ReportOptions

  func run() throws {
    options.show([try PageMeasure().report(of: page, expected: expected)])
  }
}
