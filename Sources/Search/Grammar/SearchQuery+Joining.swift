import ArchiveModel

extension SearchQuery.Node {
  /// Returns the demand that all of `nodes` are met; nil if there are none.
  static func joining(all nodes: [Self]) -> Self? {
    let members = members(of: nodes) { if case .all(let members) = $0 { members } else { nil } }
    return members.count > 1 ? .all(members) : members.first
  }

  /// Returns the demand that one of `nodes` is met; nil if there are none.
  static func joining(any nodes: [Self]) -> Self? {
    let members = members(of: nodes) { if case .any(let members) = $0 { members } else { nil } }
    return members.count > 1 ? .any(members) : members.first
  }

  /// The opposite demand.
  var negated: Self {
    if case .not(let node) = self { node } else { .not(self) }
  }

  /// Returns the nodes, in place of groups of the same kind their members, each once.
  private static func members(of nodes: [Self], _ inner: (Self) -> [Self]?) -> [Self] {
    var known: Set<Self> = []
    return nodes.flatMap { inner($0) ?? [$0] }.filter { known.insert($0).inserted }
  }
}
