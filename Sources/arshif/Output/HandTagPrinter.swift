import Rendering
import Storage

/// Tells what came of tagging by hand.
struct HandTagPrinter {
  let options: HandTagOptions

  /// Prints a summary.
  ///
  /// - Parameters:
  ///   - summary: The summary.
  ///   - verb: What was done to articles: added or removed.
  ///   - rest: What is said of the others.
  func print(_ summary: HandTagSummary, verb: String, rest: String) {
    var output = StandardOutput()
    if options.json {
      output.line(
        JSONValue.object([
          .init("tag", .string(summary.slug)), .init("name", .string(summary.name)),
          .init("new", .bool(summary.isNew)), .init(verb, .integer(summary.changed)),
          .init("confirmed", .integer(summary.confirmed)),
          .init("unchanged", .integer(summary.unchanged)),
        ]).text)
    } else if !options.quiet {
      var parts = ["\(verb) \(summary.changed)"]
      if summary.confirmed > 0 { parts.append("confirmed \(summary.confirmed)") }
      if summary.unchanged > 0 { parts.append("\(rest) \(summary.unchanged)") }
      let name = summary.slug == summary.name ? "" : " (\(summary.name))"
      output.line("\(summary.slug)\(name): " + parts.joined(separator: " · "))
    }
    output.flush()
    if options.dryRun, !options.quiet { Diagnostics.print(line: "dry run: nothing was written") }
  }
}
