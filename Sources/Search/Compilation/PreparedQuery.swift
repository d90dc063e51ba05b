import ArchiveModel

/// A query as a tree over its units.
struct PreparedQuery: Hashable, Sendable {
  /// A part of the tree.
  indirect enum Expression: Hashable, Sendable {
    case unit(Int)
    case filter(SearchQuery.Node)
    case all([Expression])
    case any([Expression])
    case not(Expression)
  }

  /// The tree; nil if the query asks for nothing.
  var root: Expression?
  /// The units, in the order of the query.
  var units: [QueryUnit] = []
  /// Whether recent articles are lifted a little.
  var prefersRecent = false

  /// The demands that must all be met.
  var conjuncts: [Expression] {
    switch root {
    case nil: []
    case .all(let parts): parts
    case .some(let whole): [whole]
    }
  }
}

extension PreparedQuery {
  /// The numbers of the units that speak for an article, each once, in order.
  var wantedUnits: [Int] { conjuncts.wantedUnits }
}

extension Sequence<PreparedQuery.Expression> {
  /// The numbers of the units that speak for an article, each once, in order.
  var wantedUnits: [Int] {
    var known: Set<Int> = []
    return flatMap(\.wantedUnits).filter { known.insert($0).inserted }
  }
}

extension PreparedQuery.Expression {
  /// The numbers of the units that speak for an article, in order.
  var wantedUnits: [Int] {
    switch self {
    case .unit(let unit): [unit]
    case .filter, .not: []
    case .all(let parts), .any(let parts): parts.flatMap(\.wantedUnits)
    }
  }

  /// The numbers of all units, in order.
  var allUnits: [Int] {
    switch self {
    case .unit(let unit): [unit]
    case .filter: []
    case .not(let part): part.allUnits
    case .all(let parts), .any(let parts): parts.flatMap(\.allUnits)
    }
  }

  /// Whether it speaks of more than words: tags, entities, sources, dates.
  var hasFilter: Bool {
    switch self {
    case .unit: false
    case .filter: true
    case .not(let part): part.hasFilter
    case .all(let parts), .any(let parts): parts.contains(where: \.hasFilter)
    }
  }
}
