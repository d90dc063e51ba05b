import ArchiveModel
import Rendering
import TagRules

/// Prints why an article carries the tags of rules, or does not.
struct AccountPrinter {
  private let output: OutputOptions
  private let words: WrittenWords

  init(_ output: OutputOptions, words: WrittenWords) {
    self.output = output
    self.words = words
  }

  /// Prints accounts; conditions that are not met only where they are `isWhole`.
  func print(_ accounts: [RuleAccount], of article: ArchivedArticle, isWhole: Bool) throws {
    guard output.isForPeople else {
      return try RecordPrinter(
        output, columns: ["tag", "carried", "weight", "threshold", "outcome"]
      )
      .print(accounts.map(value))
    }
    var standardOutput = StandardOutput()
    let title = output.style.isolated(output.style.printable(article.article.title))
    standardOutput.line("\(article.id)  \(title)")
    for account in accounts {
      standardOutput.line("\(account.rule.slug): \(Self.sentence(account))")
      for finding in account.conditions where finding.isMet || isWhole {
        let weight =
          finding.condition.weight * (finding.isMetByTitle ? account.rule.titleFactor : 1)
        standardOutput.line(
          line(finding, sign: finding.isMet ? "+\(Self.text(weight))" : "  ")
            + (finding.isMetByTitle ? " (title)" : ""))
      }
      for finding in account.exclusions where finding.isMet || isWhole {
        standardOutput.line(line(finding, sign: finding.isMet ? "x " : "  ") + " (without)")
      }
    }
  }

  private func line(_ finding: RuleAccount.Finding, sign: String) -> String {
    let condition = output.style.isolated(output.style.printable(finding.condition.text))
    let found = finding.isMet ? words.words(of: finding) : []
    let told = output.style.isolated(output.style.printable(found.joined(separator: "، ")))
    return "  \(sign)  \(condition)" + (found.isEmpty ? "" : "  ← \(told)")
  }

  private func value(_ account: RuleAccount) -> JSONValue {
    .object([
      .init("tag", .string(account.rule.slug)), .init("name", .string(account.rule.name)),
      .init("carried", .bool(Self.isCarried(account))), .init("weight", .number(account.weight)),
      .init("threshold", .number(account.rule.threshold)),
      .init("outcome", .string(Self.code(account))),
      .init("conditions", .array(account.conditions.map(value))),
      .init("without", .array(account.exclusions.map(value))),
    ])
  }

  private func value(_ finding: RuleAccount.Finding) -> JSONValue {
    .object([
      .init("query", .string(finding.condition.text)),
      .init("line", .integer(finding.condition.line)),
      .init("weight", .number(finding.condition.weight)), .init("met", .bool(finding.isMet)),
      .init("in_title", .bool(finding.isMetByTitle)),
      .init(
        "words", .array(finding.isMet ? words.words(of: finding).map(JSONValue.string) : [])),
    ])
  }
}

extension AccountPrinter {
  private static func isCarried(_ account: RuleAccount) -> Bool {
    if account.isHidden { return false }
    switch account.outcome {
    case .met, .inherited: return true
    case .tooLight, .excluded, .beaten: return account.isGiven
    }
  }

  private static func code(_ account: RuleAccount) -> String {
    if account.isHidden { return "removed" }
    if account.isGiven { return "given" }
    switch account.outcome {
    case .met: return "met"
    case .inherited: return "inherited"
    case .tooLight: return "too-light"
    case .excluded: return "excluded"
    case .beaten: return "beaten"
    }
  }

  private static func sentence(_ account: RuleAccount) -> String {
    if account.isHidden { return "not carried, since it was taken away by hand; \(rule(account))" }
    if account.isGiven { return "carried, by hand or by the input; \(rule(account))" }
    return (isCarried(account) ? "carried: " : "not carried: ") + rule(account)
  }

  /// What the rule alone says.
  private static func rule(_ account: RuleAccount) -> String {
    let scale = "weight \(text(account.weight)) of \(text(account.rule.threshold))"
    switch account.outcome {
    case .met, .tooLight: return scale
    case .inherited(let child): return "its child \(child) brings it"
    case .excluded: return "\(scale), but it meets a condition of without"
    case .beaten(let other): return "\(scale), but \(other) excludes it"
    }
  }

  private static func text(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }
}
