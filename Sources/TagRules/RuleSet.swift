/// Rules that are judged together.
public struct RuleSet: Sendable {
  /// No rules.
  public static let empty = RuleSet([], order: [])

  /// The rules, in the order of their file.
  public let rules: [TagRule]
  /// The numbers of the rules in the order of judging; rules that exclude each other are judged at once.
  let order: [[Int]]
  private let numbers: [String: Int]

  init(_ rules: [TagRule], order: [[Int]]) {
    self.rules = rules
    self.order = order
    numbers = Self.numbers(of: rules)
  }

  /// Returns the rule that is called so: by its slug, or its Arabic or English name in any spelling; nil if there is none.
  public func rule(named name: String) -> TagRule? {
    number(named: name).map { rules[$0] }
  }

  func number(named name: String) -> Int? {
    numbers[RuleName.key(name)]
  }

  /// The numbers of rules by all their names; of those that share one by the first.
  static func numbers(of rules: [TagRule]) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for (number, rule) in rules.enumerated() {
      for name in [rule.slug, rule.name, rule.englishName].compactMap({ $0 }) {
        let key = RuleName.key(name)
        if numbers[key] == nil { numbers[key] = number }
      }
    }
    return numbers
  }
}
