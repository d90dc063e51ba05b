import ArchiveModel
import Pipeline
import Rendering
import Storage
import TagRules

/// Prints rules, and what they change.
struct RulePrinter {
  private let output: OutputOptions

  init(_ output: OutputOptions) {
    self.output = output
  }

  /// Prints rules with how many articles carry their tags, whoever gave them.
  func print(_ rules: RuleSet, counts: [TagCount]) throws {
    let known = Dictionary(counts.map { ($0.slug, $0.count) }) { first, _ in first }
    let entries = rules.rules.map { (rule: $0, count: known[$0.slug] ?? 0) }
    guard output.isForPeople else {
      return try RecordPrinter(output, columns: ["tag", "name", "english_name", "count"])
        .print(entries.map { value($0.rule, count: $0.count) })
    }
    let style = output.style
    let lines = entries.map { rule, count in
      let place = rule.parent.map { " < \($0)" } ?? ""
      return (style.digits(String(count)), rule.slug + place, style.isolated(rule.name))
    }
    let widths = (lines.map(\.0.count).max() ?? 0, lines.map(\.1.count).max() ?? 0)
    var standardOutput = StandardOutput()
    for (count, slug, name) in lines {
      standardOutput.line(
        Self.spaces(widths.0 - count.count) + count + "  " + slug
          + Self.spaces(widths.1 - slug.count) + "  " + name)
    }
  }

  private func value(_ rule: TagRule, count: Int) -> JSONValue {
    .object([
      .init("tag", .string(rule.slug)), .init("name", .string(rule.name)),
      .init("english_name", JSONValue(rule.englishName)), .init("count", .integer(count)),
      .init("parent", JSONValue(rule.parent)), .init("exclusive", JSONValue(rule.group)),
      .init("threshold", .number(rule.threshold)),
      .init("conditions", .integer(rule.conditions.count)),
    ])
  }

  /// Prints what rules changed, or would change.
  func print(_ changes: RuleChanges, isDryRun: Bool, seconds: Double) throws {
    guard output.isForPeople else {
      if output.json || output.jsonl {
        var standardOutput = StandardOutput()
        standardOutput.line(value(changes, seconds: seconds).text)
        return
      }
      return try RecordPrinter(output, columns: ["tag", "gained", "lost"])
        .print(changes.changes.map(value))
    }
    var standardOutput = StandardOutput()
    for change in changes.changes where change.gained + change.lost > 0 {
      let name = change.name.map { "  \(output.style.isolated($0))" } ?? ""
      standardOutput.line("\(change.slug)  \(counts(change))\(name)")
      if isDryRun { printExamples(change, &standardOutput) }
    }
    if !output.quiet {
      standardOutput.line(
        "\(number(changes.articles)) articles judged · gained \(number(changes.gained)) · lost "
          + "\(number(changes.lost))" + (isDryRun ? " (dry run: nothing was written)" : ""))
    }
  }

  private func printExamples(_ change: RuleChanges.Change, _ standardOutput: inout StandardOutput) {
    for (sign, examples) in [("+", change.gainedExamples), ("-", change.lostExamples)] {
      for example in examples {
        let title = output.style.isolated(output.style.printable(example.title))
        standardOutput.line("  \(sign) \(example.id)  \(title)")
      }
    }
  }

  private func counts(_ change: RuleChanges.Change) -> String {
    "+\(number(change.gained)) -\(number(change.lost))"
  }

  private func number(_ count: Int) -> String {
    output.style.digits(String(count))
  }

  private func value(_ changes: RuleChanges, seconds: Double) -> JSONValue {
    .object([
      .init("articles", .integer(changes.articles)), .init("gained", .integer(changes.gained)),
      .init("lost", .integer(changes.lost)), .init("complete", .bool(changes.isComplete)),
      .init("tags", .array(changes.changes.map(value))),
      .init("seconds", .number((seconds * 1000).rounded() / 1000)),
    ])
  }

  private func value(_ change: RuleChanges.Change) -> JSONValue {
    .object([
      .init("tag", .string(change.slug)), .init("name", JSONValue(change.name)),
      .init("gained", .integer(change.gained)), .init("lost", .integer(change.lost)),
      .init("gained_examples", .array(change.gainedExamples.map(value))),
      .init("lost_examples", .array(change.lostExamples.map(value))),
    ])
  }

  private func value(_ example: RuleChanges.Example) -> JSONValue {
    .object([.init("id", .string(example.id)), .init("title", .string(example.title))])
  }

  private static func spaces(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }
}
