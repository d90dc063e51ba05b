/// A `MATCH` expression of FTS5, with what each of its phrases stands for.
///
/// Every word stands in quotation marks, so nothing that a person types is an operator of FTS5; the index's own tokenizer makes
/// terms of it.
struct MatchExpression: Hashable {
  /// What a phrase of the expression stands for.
  struct Role: Hashable {
    let unit: Int
    let alternative: Int
  }

  /// The expression.
  private(set) var text = ""
  /// What its phrases stand for, in the order in which FTS5 numbers them; nil for those that don't count.
  private(set) var roles: [Role?] = []
  /// What its phrases stand for, those too that don't count: they stand in it before, or must not be there.
  private(set) var phrases: [Role] = []

  private let units: [QueryUnit]
  /// The units that count already: what stands in an expression twice counts once.
  private var countedUnits: Set<Int> = []

  /// Creates the expression of articles that meet all of `demands`, and none of `exclusions`.
  ///
  /// Phrases are found by their stems, so it finds more than was asked for. Returns nil if FTS5 can't express it.
  init?(
    all demands: [PreparedQuery.Expression], none exclusions: [PreparedQuery.Expression] = [],
    units: [QueryUnit]
  ) {
    self.units = units
    if demands.isEmpty { return nil }
    var parts: [String] = []
    for demand in demands {
      guard let part = expression(of: demand, counts: true) else { return nil }
      parts.append(part)
    }
    text = parts.joined(separator: " AND ")
    if !exclude(exclusions) { return nil }
  }

  /// Creates the expression of articles that meet `demands` and hold one of the units `needed`, and none of `exclusions`;
  /// the units `others` count too where they stand.
  ///
  /// Returns nil if nothing is needed, or if FTS5 can't express it.
  init?(
    all demands: [PreparedQuery.Expression] = [], anyOf needed: [Int], counting others: [Int] = [],
    none exclusions: [PreparedQuery.Expression] = [], units: [QueryUnit]
  ) {
    self.units = units
    var parts: [String] = []
    for demand in demands {
      guard let part = expression(of: demand, counts: true) else { return nil }
      parts.append(part)
    }
    if !needed.isEmpty { parts.append(any(of: needed)) }
    guard let first = parts.first else { return nil }
    // What must be there stands beside the others once more: an article that lacks them all is found too.
    if !others.isEmpty {
      parts.append(
        needed.isEmpty ? "(\(first) OR \(any(of: others)))" : any(of: needed + others))
    }
    text = parts.joined(separator: " AND ")
    if !exclude(exclusions) { return nil }
  }

  private mutating func any(of units: [Int]) -> String {
    let alternatives = units.map { expression(ofUnit: $0, counts: true) }
    return "(" + alternatives.joined(separator: " OR ") + ")"
  }

  /// Leaves out what meets one of the exclusions; returns whether FTS5 can express it.
  private mutating func exclude(_ exclusions: [PreparedQuery.Expression]) -> Bool {
    if exclusions.isEmpty { return true }
    var without: [String] = []
    for exclusion in exclusions {
      guard let part = expression(of: exclusion, counts: false) else { return false }
      without.append(part)
    }
    text = "(\(text)) NOT (\(without.joined(separator: " OR ")))"
    return true
  }

  private mutating func expression(
    of part: PreparedQuery.Expression, counts: Bool
  ) -> String? {
    switch part {
    case .unit(let unit): return expression(ofUnit: unit, counts: counts)
    case .filter, .not: return nil
    case .any(let parts):
      return joined(parts, by: " OR ", counts: counts)
    case .all(let parts):
      let excluded = parts.compactMap { part -> PreparedQuery.Expression? in
        if case .not(let excluded) = part { excluded } else { nil }
      }
      let wanted = parts.filter { if case .not = $0 { false } else { true } }
      guard let demand = joined(wanted, by: " AND ", counts: counts) else { return nil }
      if excluded.isEmpty { return demand }
      guard excluded.allSatisfy({ isDecidable($0) }),
        let without = joined(excluded, by: " OR ", counts: false)
      else { return nil }
      return "(\(demand) NOT \(without))"
    }
  }

  private mutating func joined(
    _ parts: [PreparedQuery.Expression], by conjunction: String, counts: Bool
  ) -> String? {
    if parts.isEmpty { return nil }
    var expressions: [String] = []
    for part in parts {
      guard let expression = expression(of: part, counts: counts) else { return nil }
      expressions.append(expression)
    }
    return expressions.count == 1
      ? expressions[0] : "(" + expressions.joined(separator: conjunction) + ")"
  }

  private func isDecidable(_ part: PreparedQuery.Expression) -> Bool {
    !part.hasFilter && part.allUnits.allSatisfy { !units[$0].needsVerification }
  }

  private mutating func expression(ofUnit number: Int, counts: Bool) -> String {
    let unit = units[number]
    let counts = counts && countedUnits.insert(number).inserted
    var words: [String] = []
    for (index, alternative) in unit.alternatives.enumerated() {
      words.append(Self.phrase(alternative, of: unit))
      let role = Role(unit: number, alternative: index)
      let count = if case .near(let words, _) = unit.kind { words.count } else { 1 }
      roles.append(contentsOf: repeatElement(counts ? role : nil, count: count))
      phrases.append(contentsOf: repeatElement(role, count: count))
    }
    let any = words.count == 1 ? words[0] : "(" + words.joined(separator: " OR ") + ")"
    return unit.isInTitle ? "({title} : (\(any)))" : any
  }

  private static func phrase(_ alternative: QueryUnit.Alternative, of unit: QueryUnit) -> String {
    switch unit.kind {
    case .word, .phrase, .names: quoted(alternative.text)
    case .prefix: quoted(alternative.text) + (alternative.rule == nil ? " *" : "")
    case .near(let words, let distance):
      "NEAR(" + words.map(quoted).joined(separator: " ") + ", \(distance))"
    }
  }

  private static func quoted(_ words: String) -> String {
    var quoted = "\""
    // Scalar by scalar, as FTS5 reads: a quote with a mark above it is a character of its own to Swift.
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\0": quoted += " "
      case "\"": quoted += "\"\""
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
