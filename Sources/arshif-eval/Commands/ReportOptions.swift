import ArgumentParser
import Rendering

/// How reports are printed.
struct ReportOptions: ParsableArguments {
  @Option(help: "The most errors that are shown of each kind; 0 shows none.")
  var errors = 10

  @Flag(help: "Print one JSON object, for programs.")
  var json = false

  func validate() throws {
    guard errors >= 0 else { throw ValidationError("--errors \(errors): give 0 or more") }
  }

  func show(_ reports: [Report]) {
    if json {
      let values = reports.map { ReportJSON(errorLimit: errors).value($0) }
      Output.line(JSONValue.object([.init("reports", .array(values))]).prettyText)
    } else {
      let texts = reports.map { ReportText(errorLimit: errors).text($0) }
      Output.line(texts.joined(separator: "\n\n"))
    }
  }
}
