import ArchiveModel

/// What must hold between the rules of a file.
struct RuleChecks {
  private let rules: [TagRule]
  private let isTag: (String) -> Bool
  private let isCountry: (String) -> Bool

  init(
    _ rules: [TagRule], isTag: @escaping (String) -> Bool, isCountry: @escaping (String) -> Bool
  ) {
    self.rules = rules
    self.isTag = isTag
    self.isCountry = isCountry
  }

  func check(_ faults: inout RuleFaults) {
    checkNames(&faults)
    for rule in rules {
      checkParent(of: rule, &faults)
      checkTags(of: rule, &faults)
    }
  }

  private func checkNames(_ faults: inout RuleFaults) {
    var owners: [String: TagRule] = [:]
    for rule in rules {
      let names = Set([rule.slug, rule.name, rule.englishName].compactMap { $0 })
      for name in names.sorted() {
        if isCountry(name) {
          faults.add(
            rule.line, "\(name) is the tag of a country, which Arshif gives itself",
            "choose another name, such as \(rule.slug)-affairs")
        }
        let owner = owners.updateValue(rule, forKey: RuleName.key(name))
        if let owner, owner.line != rule.line {
          faults.add(
            rule.line, "the rule on line \(owner.line) is called \(name) too",
            "give each rule names of its own, or make one rule of both")
        }
      }
    }
  }

  private func checkParent(of rule: TagRule, _ faults: inout RuleFaults) {
    guard let parent = rule.parent else { return }
    guard let owner = rules.first(where: { $0.slug == parent }) else {
      faults.add(
        rule.line,
        "\(rule.slug): no rule has the slug of its parent, \(parent)"
          + SpellingGuess.clause(parent, among: rules.map(\.slug)),
        "name the slug of another rule of the file")
      return
    }
    if let group = rule.group, owner.group == group {
      faults.add(
        rule.line, "\(rule.slug) and its parent \(parent) exclude each other by the group \(group)",
        "an article of the child carries the parent too: leave one of them out of the group")
    }
  }

  private func checkTags(of rule: TagRule, _ faults: inout RuleFaults) {
    let own = Set(RuleSet.numbers(of: rules).keys)
    for condition in rule.conditions + rule.exclusions {
      for name in condition.demand.tags where !own.contains(RuleName.key(name)) && !isTag(name) {
        faults.add(
          condition.line,
          "no tag is called \(name)" + SpellingGuess.clause(name, among: rules.map(\.slug)),
          "name the tag of a rule, of a country, or one that `arshif tags` lists")
      }
    }
  }

  /// What is wrong with rules that wait for each other.
  static func fault(ofCycle cycle: [Int], in rules: [TagRule]) -> ArchiveError {
    let first = rules[cycle[0]]
    let path = cycle.map { rules[$0].slug }.joined(separator: " → ")
    let isOfParents = zip(cycle, cycle.dropFirst()).allSatisfy { parent, child in
      rules[child].parent == rules[parent].slug
    }
    return ArchiveError(
      .malformedInput,
      isOfParents
        ? "these rules are parents of each other: \(path)"
        : "each of these rules waits for the tag of the next: \(path)",
      hint: isOfParents
        ? "take one of the parents out"
        : "a parent waits for its children, and a group for what its rules ask for: break the circle",
      record: first.line)
  }

  /// A number as a person writes it.
  static func text(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }
}
