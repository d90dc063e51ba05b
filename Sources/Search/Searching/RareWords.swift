/// The units of a widened search from the rarest on.
///
/// An article that lacks the rare ones is seldom among the best, so it is enough to look at those that hold them, as long as
/// the last of the best has more than all other units could give.
struct RareWords {
  /// What is looked at, and what it leaves out.
  struct Step {
    /// The articles that hold one of the rarer units, in which the others count too.
    let expression: MatchExpression
    /// A bound for their number.
    let mostMatches: Int
    /// The score that an article without any of the rarer units seldom exceeds.
    let bestOfOthers: Double
  }

  /// The matches up to which all are looked at.
  private static let allMatchesLimit = 2048
  /// The matches that are looked at in each step.
  private static let budgets = [512, 2048, 8192]
  /// What units give an article that holds them often, as a multiple of their weight.
  private static let usualBest = 1.2

  private let units: [(unit: Int, count: Int)]
  private let particles: [Int]
  private let plan: QueryPlan
  private let weights: UnitWeights

  /// Creates the order of units by how many articles hold them; nil if all of these may be looked at.
  ///
  /// The `particles` count where they stand, and are no reason to look.
  init?(
    _ counts: [(unit: Int, count: Int)], particles: [Int], _ plan: QueryPlan, articles: Int
  ) {
    self.particles = particles
    units = counts.filter { $0.count > 0 }.sorted { $0.count < $1.count }
    self.plan = plan
    let known = Dictionary(counts.map { ($0.unit, $0.count) }, uniquingKeysWith: max)
    weights = UnitWeights(
      plan.query.units, counted: units.map(\.unit), articles: articles
    ) { known[$0] ?? 0 }
    if units.count < 2 || units.reduce(0, { $0 + $1.count }) <= Self.allMatchesLimit { return nil }
  }

  /// The steps, each of which looks at more.
  var steps: [Step] {
    var lengths: [Int] = []
    for budget in Self.budgets {
      let length = length(within: budget)
      if length < units.count, lengths.last != length { lengths.append(length) }
    }
    return lengths.compactMap(step)
  }

  /// Returns how many of the rarest units, and at least one, have no more matches than the budget allows.
  private func length(within budget: Int) -> Int {
    var sum = 0
    return max(
      1,
      units.prefix { unit in
        sum += unit.count
        return sum <= budget
      }.count)
  }

  private func step(_ length: Int) -> Step? {
    let rare = units.prefix(length)
    let others = units.dropFirst(length).map(\.unit)
    return MatchExpression(
      anyOf: rare.map(\.unit), counting: others + particles, none: plan.exclusions,
      units: plan.query.units
    ).map { expression in
      Step(
        expression: expression, mostMatches: rare.reduce(0) { $0 + $1.count },
        bestOfOthers: others.reduce(0) { $0 + weights.values[$1] } * Self.usualBest)
    }
  }
}
