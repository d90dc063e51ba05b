/// Decides which of the articles that the index finds hold the phrases of a query as written.
///
/// What the index shows of words holds; only phrases are looked up in the text.
struct PhraseVerification {
  /// A phrase, by the number of its unit.
  struct Phrase {
    let unit: Int
    let phrase: WrittenPhrase
    let isInTitle: Bool
    /// Whether it must not be there somewhere: then the index need not show it where it is.
    let isNegated: Bool
  }

  /// The phrases that the texts decide.
  let phrases: [Phrase]
  private let demands: [PreparedQuery.Expression]

  /// Creates the verification of a plan whose units `shown` the index shows; nil if that is too little to decide by.
  init?(_ plan: QueryPlan, shown: Set<Int>) {
    let units = plan.query.units
    let negated = Set(plan.verified.flatMap(\.negatedUnits))
    let known = plan.verified.flatMap(\.allUnits).allSatisfy {
      units[$0].kind == .phrase || shown.contains($0) && !negated.contains($0)
    }
    guard known, units.count <= UInt64.bitWidth else { return nil }
    demands = plan.verified
    phrases = Set(demands.flatMap(\.allUnits)).sorted().compactMap { number in
      guard units[number].kind == .phrase else { return nil }
      return WrittenPhrase(units[number].text).map {
        Phrase(
          unit: number, phrase: $0, isInTitle: units[number].isInTitle,
          isNegated: negated.contains(number))
      }
    }
  }

  /// Returns whether an article that holds the units of these bits meets the demands.
  func isMet(by held: UInt64) -> Bool {
    demands.allSatisfy { Self.isMet($0, by: held) }
  }

  private static func isMet(_ demand: PreparedQuery.Expression, by held: UInt64) -> Bool {
    switch demand {
    case .unit(let number): held >> UInt64(number) & 1 == 1
    case .filter: true
    case .not(let part): !isMet(part, by: held)
    case .all(let parts): parts.allSatisfy { isMet($0, by: held) }
    case .any(let parts): parts.contains { isMet($0, by: held) }
    }
  }
}

extension PreparedQuery.Expression {
  /// The numbers of the units that stand in what must not be.
  fileprivate var negatedUnits: [Int] {
    switch self {
    case .unit, .filter: []
    case .not(let part): part.allUnits
    case .all(let parts), .any(let parts): parts.flatMap(\.negatedUnits)
    }
  }
}
