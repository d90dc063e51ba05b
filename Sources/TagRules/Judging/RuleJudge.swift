public import ArchiveModel

/// Judges which articles get the tags of rules.
///
/// It knows articles by their rows, and asks its caller which of them meet a demand; all else is decided here.
public struct RuleJudge {
  /// Finds the articles that meet a demand, which asks for no tag of a rule.
  public typealias Finder = (SearchQuery.Node) throws -> DemandMatches

  private let rules: RuleSet
  /// What holds whatever the rules say.
  public let standing: StandingTags
  private let articles: Set<Int64>
  private let isKnown: (SearchQuery.Node) throws -> Bool
  private let find: Finder

  /// What became of the rules that were judged.
  private var tallies: [Int: RuleTally] = [:]
  /// The articles that carry the tag of each rule that was judged, whoever gave it.
  private var carriers: [Int: Set<Int64>] = [:]
  private var verdicts: [Int: [Int64: RuleVerdict]] = [:]
  private var outcomes: [Int: [Int64: RuleAccount.Outcome]] = [:]

  /// Creates a judge.
  ///
  /// - Parameters:
  ///   - rules: The rules.
  ///   - articles: The rows of the articles that are judged.
  ///   - standing: What holds whatever the rules say.
  ///   - isKnown: Returns whether there is what a tag, entity or source names; no article meets one that is not known.
  ///   - find: Finds the articles that meet a demand; what it finds beside `articles` is passed over.
  public init(
    _ rules: RuleSet, articles: Set<Int64>, standing: StandingTags,
    isKnown: @escaping (SearchQuery.Node) throws -> Bool, find: @escaping Finder
  ) {
    self.rules = rules
    self.articles = articles
    self.standing = standing
    self.isKnown = isKnown
    self.find = find
  }

  /// Returns for each rule, in the order of the file, which articles get its tag.
  ///
  /// - Throws: What the finder throws.
  public mutating func judge() throws -> [[Int64: RuleVerdict]] {
    for step in rules.order {
      for number in step { try weigh(number) }
      if step.count > 1 { decide(among: step) }
      for number in step { close(number) }
    }
    return rules.rules.indices.map { verdicts[$0] ?? [:] }
  }

  /// Returns how each rule sees an article, after it was judged.
  public func accounts(ofArticle row: Int64) -> [RuleAccount] {
    rules.rules.indices.compactMap { account(number: $0, row) }
  }

  private func account(number: Int, _ row: Int64) -> RuleAccount? {
    guard let tally = tallies[number] else { return nil }
    let rule = rules.rules[number]
    let outcome: RuleAccount.Outcome
    if let known = outcomes[number]?[row] {
      outcome = known
    } else if verdicts[number]?[row] != nil {
      outcome = .met
    } else {
      outcome = tally.isExcluded(row) ? .excluded : .tooLight
    }
    return RuleAccount(
      rule: rule, conditions: tally.findings(of: row), exclusions: tally.exclusions(of: row),
      weight: tally.weights[row] ?? 0, outcome: outcome,
      isGiven: standing.given[rule.slug]?.contains(row) == true,
      isHidden: standing.hidden[rule.slug]?.contains(row) == true)
  }
}

extension RuleJudge {
  /// Finds what a rule alone, and its children, give.
  private mutating func weigh(_ number: Int) throws {
    let rule = rules.rules[number]
    var tally = RuleTally(rule)
    for condition in rule.conditions {
      let inTitle =
        rule.titleFactor > 1 ? try matches(of: .inTitle(condition.demand)) : DemandMatches()
      tally.add(try matches(of: condition.demand), inTitle: inTitle)
    }
    for exclusion in rule.exclusions { tally.exclude(try matches(of: exclusion.demand)) }
    var given: [Int64: RuleVerdict] = [:]
    for (row, weight) in tally.weights where tally.isMet(row) {
      given[row] = RuleVerdict(
        strength: rule.strength(ofWeight: weight), because: tally.because(row))
    }
    tallies[number] = tally
    verdicts[number] = given
    inherit(number)
  }

  /// Gives the tag of a rule to the articles of its children.
  private mutating func inherit(_ number: Int) {
    let slug = rules.rules[number].slug
    for (child, rule) in rules.rules.enumerated() where rule.parent == slug {
      for row in carriers[child] ?? [] {
        let its = verdicts[child]?[row]
        let verdict = RuleVerdict(
          strength: its?.strength ?? 1, because: [rule.name] + (its?.because ?? []))
        if let own = verdicts[number]?[row], own.strength >= verdict.strength { continue }
        if verdicts[number]?[row] == nil {
          outcomes[number, default: [:]][row] = .inherited(from: rule.slug)
        }
        verdicts[number, default: [:]][row] = verdict
      }
    }
  }

  /// Leaves each article the strongest of the tags that exclude each other; what a person or the input gave is stronger than
  /// what rules give.
  private mutating func decide(among group: [Int]) {
    for row in Set(group.flatMap { verdicts[$0]?.keys.map { $0 } ?? [] }) {
      let standing = group.first {
        self.standing.given[rules.rules[$0].slug]?.contains(row) == true
      }
      let candidates = group.filter { number in
        verdicts[number]?[row] != nil
          && self.standing.hidden[rules.rules[number].slug]?.contains(row) != true
      }
      // Of equals the first in the file wins.
      let strongest = candidates.reduce(nil as Int?) { best, number in
        guard let best else { return number }
        let isStronger =
          (verdicts[number]?[row]?.strength ?? 0) > (verdicts[best]?[row]?.strength ?? 0)
        return isStronger ? number : best
      }
      guard let winner = standing ?? strongest else { continue }
      for number in group where number != winner && verdicts[number]?[row] != nil {
        verdicts[number]?[row] = nil
        outcomes[number, default: [:]][row] = .beaten(by: rules.rules[winner].slug)
      }
    }
  }

  private mutating func close(_ number: Int) {
    let slug = rules.rules[number].slug
    carriers[number] = Set((verdicts[number] ?? [:]).keys)
      .subtracting(standing.hidden[slug] ?? [])
      .union((standing.given[slug] ?? []).intersection(articles))
  }

  /// Returns the articles that meet a demand, which may ask for the tags of rules that were judged.
  ///
  /// Where a demand asks for such a tag, it is taken apart: what is left of it for articles that carry the tag, and what for
  /// those that don't.
  private func matches(of demand: SearchQuery.Node) throws -> DemandMatches {
    let named = demand.tags.lazy.compactMap { name in
      rules.number(named: name).map { (name, $0) }
    }.first
    guard let (name, number) = named else { return try found(demand) }
    let carriers = carriers[number] ?? []
    func rest(_ isCarried: Bool) throws -> DemandMatches {
      let rest = demand.assuming { node in
        guard case .tag(let other) = node, rules.number(named: other) == number else { return nil }
        return isCarried
      }
      switch rest {
      case .never: return DemandMatches()
      case .some(let node): return try matches(of: node).only(carriers, isAmong: isCarried)
      case .always:
        let rows = isCarried ? carriers : articles.subtracting(carriers)
        return DemandMatches(articles: Dictionary(uniqueKeysWithValues: rows.map { ($0, 0) }))
      }
    }
    var met = try rest(true)
    met.add(word: "tag:" + (name.contains(" ") ? "\"\(name)\"" : name))
    met.add(try rest(false))
    return met
  }

  private func found(_ demand: SearchQuery.Node) throws -> DemandMatches {
    switch try demand.assuming({ try isKnown($0) ? nil : false }) {
    case .never: return DemandMatches()
    case .always:
      return DemandMatches(articles: Dictionary(uniqueKeysWithValues: articles.map { ($0, 0) }))
    case .some(let node): return try find(node).only(articles, isAmong: true)
    }
  }
}
