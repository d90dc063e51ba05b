/// The words of an expression that are told apart, 64 at most: words of one term are one.
struct ExpressionWords {
  private static let limit = 64

  /// The words, as they are told.
  private(set) var words: [String] = []
  /// The number of the word that each phrase of the expression stands for; nil for those that must not be there.
  private(set) var places: [Int?] = []
  /// The words of phrases, by the numbers of their units.
  private(set) var phrases: [Int: Int] = [:]

  /// The units that speak for an article.
  let units: Set<Int>

  /// Creates the words of an expression over units.
  init(_ expression: MatchExpression, _ units: [QueryUnit]) {
    self.units = Set(expression.roles.compactMap { $0?.unit })
    var known: [[String]: Int] = [:]
    for role in expression.phrases {
      guard self.units.contains(role.unit) else {
        places.append(nil)
        continue
      }
      let unit = units[role.unit]
      let alternative = unit.alternatives[role.alternative]
      let isBeginning = unit.kind == .prefix && alternative.rule == nil
      let key =
        unit.needsVerification
        ? ["\"", alternative.text] : alternative.terms + (isBeginning ? ["*"] : [])
      let place = known[key] ?? words.count
      if place < Self.limit {
        if known[key] == nil { words.append(alternative.text + (isBeginning ? "*" : "")) }
        known[key] = place
        if unit.needsVerification { phrases[role.unit] = place }
      }
      places.append(place < Self.limit ? place : nil)
    }
  }
}
