import ArchiveModel
import GRDB
import Storage

/// What is asked of the index and of the tables for one query.
struct QueryPlan {
  let query: PreparedQuery
  /// The demands on the text that the index decides, or nearly: phrases are found by their stems.
  let demands: [PreparedQuery.Expression]
  /// Words beside others that tell nothing of the subject: they count where they stand, and are not demanded.
  let particles: [Int]
  /// What the index must not find.
  let exclusions: [PreparedQuery.Expression]
  /// The demands whose articles must be read, since they hold phrases.
  let verified: [PreparedQuery.Expression]
  /// What the tables decide; nil for nothing.
  let condition: ArticleCondition?

  /// Plans a query.
  ///
  /// - Throws: ``ArchiveError`` of code `unknownName` if the query names a tag, entity or source that the archive lacks.
  init(_ query: PreparedQuery, _ database: Database) throws {
    self.query = query
    var demands: [PreparedQuery.Expression] = []
    var exclusions: [PreparedQuery.Expression] = []
    var conditions: [ArticleCondition] = []
    for part in query.conjuncts {
      switch part {
      case .not(let excluded) where !excluded.hasFilter:
        if !Self.needsVerification(excluded, query.units) { exclusions.append(excluded) }
      case let part where MatchExpression(all: [part], units: query.units) != nil:
        demands.append(part)
      default:
        conditions.append(try Self.condition(part, query.units, database))
      }
    }
    if demands.isEmpty {
      conditions += try exclusions.map { .not(try Self.condition($0, query.units, database)) }
      exclusions = []
    }
    let particles = demands.compactMap { demand -> Int? in
      guard case .unit(let unit) = demand, query.units[unit].isFunctionWord else { return nil }
      return unit
    }
    let tellsSubject = particles.count < demands.count
    self.particles = tellsSubject ? particles : []
    self.demands =
      tellsSubject
      ? demands.filter { demand in !particles.contains { demand == .unit($0) } } : demands
    self.exclusions = exclusions
    verified = query.conjuncts.filter {
      !$0.hasFilter && Self.needsVerification($0, query.units)
    }
    condition = conditions.isEmpty ? nil : .all(conditions)
  }

  private static func needsVerification(
    _ part: PreparedQuery.Expression, _ units: [QueryUnit]
  ) -> Bool {
    part.allUnits.contains { units[$0].needsVerification }
  }

  private static func condition(
    _ part: PreparedQuery.Expression, _ units: [QueryUnit], _ database: Database
  ) throws -> ArticleCondition {
    if let match = MatchExpression(all: [part], units: units) { return .match(match.text) }
    switch part {
    case .unit: return .any([])
    case .filter(let node): return try condition(node, database)
    case .not(let excluded): return .not(try condition(excluded, units, database))
    case .all(let parts): return .all(try parts.map { try condition($0, units, database) })
    case .any(let parts): return .any(try parts.map { try condition($0, units, database) })
    }
  }

  private static func condition(
    _ node: SearchQuery.Node, _ database: Database
  ) throws -> ArticleCondition {
    switch node {
    case .tag(let name): try .tag(name, database)
    case .entity(let name): try .entity(name, database)
    case .source(let name): try .source(name, database)
    case .days(let first, let last): .days(from: first, through: last)
    default: .all([])
    }
  }
}
