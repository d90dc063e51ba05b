import ArchiveModel

/// A demand, or what is left of one once something is known.
enum Demand {
  case always
  case never
  case some(SearchQuery.Node)
}

extension SearchQuery.Node {
  /// The names of the tags that it asks for, in order.
  var tags: [String] {
    switch self {
    case .tag(let name): [name]
    case .inTitle(let part), .not(let part): part.tags
    case .all(let parts), .any(let parts): parts.flatMap(\.tags)
    default: []
    }
  }

  /// Returns what is left of the demand where it is known which articles meet some of its filters.
  ///
  /// - Parameter known: Returns whether articles meet a tag, entity or source; nil where that is not known.
  /// - Returns: The rest of the demand.
  /// - Throws: What `known` throws.
  func assuming(_ known: (SearchQuery.Node) throws -> Bool?) rethrows -> Demand {
    switch self {
    case .tag, .entity, .source:
      return try known(self).map { $0 ? .always : .never } ?? .some(self)
    case .not(let part):
      switch try part.assuming(known) {
      case .always: return .never
      case .never: return .always
      case .some(let rest): return .some(.not(rest))
      }
    case .all(let parts):
      return Self.joined(try parts.map { try $0.assuming(known) }, isAll: true)
    case .any(let parts):
      return Self.joined(try parts.map { try $0.assuming(known) }, isAll: false)
    default: return .some(self)
    }
  }

  private static func joined(_ parts: [Demand], isAll: Bool) -> Demand {
    var rest: [SearchQuery.Node] = []
    for part in parts {
      switch part {
      case .always: if !isAll { return .always }
      case .never: if isAll { return .never }
      case .some(let node): rest.append(node)
      }
    }
    if rest.isEmpty { return isAll ? .always : .never }
    return .some(rest.count == 1 ? rest[0] : isAll ? .all(rest) : .any(rest))
  }
}
