/// Which units a search may do without where too few articles hold them all.
struct Widening {
  /// The demands that stay.
  let required: [PreparedQuery.Expression]
  /// The units of which any is enough.
  let optional: [Int]

  /// Creates the widening of a plan; nil if there is nothing to do without.
  init?(_ plan: QueryPlan) {
    let units = plan.query.units
    func isRequired(_ demand: PreparedQuery.Expression) -> Bool {
      demand.allUnits.contains { number in
        switch units[number].kind {
        case .phrase, .near: true
        case .word, .prefix, .names: units[number].isInTitle
        }
      }
    }
    required = plan.demands.filter(isRequired)
    optional = plan.demands.filter { !isRequired($0) }.wantedUnits
    if optional.isEmpty || optional.count + required.count < 2 { return nil }
  }

  /// Returns the expression of articles that meet what stays, or hold one of `units` where nothing does; `others` count too.
  func expression(
    ofAny units: [Int], counting others: [Int] = [], in plan: QueryPlan
  ) -> MatchExpression? {
    MatchExpression(
      all: required, anyOf: required.isEmpty ? units : [],
      counting: required.isEmpty ? others : units + others, none: plan.exclusions,
      units: plan.query.units)
  }
}
