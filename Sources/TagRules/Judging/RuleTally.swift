/// What the conditions of one rule find.
struct RuleTally {
  /// Rounding of sums must not decide at a threshold.
  private static let tolerance = 1e-9
  /// The most words that are told for a tag.
  private static let wordLimit = 16

  private let rule: TagRule
  private var conditions: [(matches: DemandMatches, inTitle: DemandMatches)] = []
  private var excluding: [DemandMatches] = []
  /// What the conditions that an article meets weigh, by its row.
  private(set) var weights: [Int64: Double] = [:]

  init(_ rule: TagRule) {
    self.rule = rule
  }

  /// Takes what the next condition found.
  mutating func add(_ matches: DemandMatches, inTitle: DemandMatches) {
    let weight = rule.conditions[conditions.count].weight
    for row in matches.articles.keys {
      let factor = inTitle.articles[row] == nil ? 1 : rule.titleFactor
      weights[row, default: 0] += weight * factor
    }
    conditions.append((matches, inTitle))
  }

  /// Takes what the next condition found that keeps the tag away.
  mutating func exclude(_ matches: DemandMatches) {
    excluding.append(matches)
  }

  func isExcluded(_ row: Int64) -> Bool {
    excluding.contains { $0.articles[row] != nil }
  }

  func isMet(_ row: Int64) -> Bool {
    (weights[row] ?? 0) >= rule.threshold - Self.tolerance && !isExcluded(row)
  }

  /// Returns the words that an article has the tag for, those of the weightiest condition first.
  func because(_ row: Int64) -> [String] {
    let met = conditions.indices.filter { conditions[$0].matches.articles[row] != nil }
      .sorted { left, right in
        let (one, other) = (counted(left, row), counted(right, row))
        return one == other ? left < right : one > other
      }
    var words: [String] = []
    for number in met {
      for word in told(number, row) where !words.contains(word) { words.append(word) }
      if words.count >= Self.wordLimit { break }
    }
    return Array(words.prefix(Self.wordLimit))
  }

  /// Returns what became of each condition that speaks for the tag.
  func findings(of row: Int64) -> [RuleAccount.Finding] {
    conditions.indices.map { number in
      let isMet = conditions[number].matches.articles[row] != nil
      return RuleAccount.Finding(
        condition: rule.conditions[number], isMet: isMet,
        isMetByTitle: conditions[number].inTitle.articles[row] != nil,
        words: isMet ? told(number, row) : [])
    }
  }

  /// Returns what became of each condition that keeps the tag away.
  func exclusions(of row: Int64) -> [RuleAccount.Finding] {
    excluding.indices.map { number in
      RuleAccount.Finding(
        condition: rule.exclusions[number], isMet: excluding[number].articles[row] != nil,
        isMetByTitle: false, words: excluding[number].words(ofArticle: row))
    }
  }

  private func counted(_ number: Int, _ row: Int64) -> Double {
    rule.conditions[number].weight
      * (conditions[number].inTitle.articles[row] == nil ? 1 : rule.titleFactor)
  }

  /// The words of a condition that an article holds; the condition itself where it is met by what is no word.
  private func told(_ number: Int, _ row: Int64) -> [String] {
    let words = conditions[number].matches.words(ofArticle: row)
    return words.isEmpty ? [rule.conditions[number].text] : words
  }
}
