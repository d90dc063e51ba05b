import ArchiveModel

/// The demands between two parentheses, as far as they were read.
struct QueryGroup {
  private let prelude: QueryToken.Prelude
  private var alternatives: [SearchQuery.Node] = []
  private var demands: [SearchQuery.Node] = []
  private var known: Set<SearchQuery.Node> = []

  init(_ prelude: QueryToken.Prelude = QueryToken.Prelude()) {
    self.prelude = prelude
  }

  /// The field of the values in it that have none of their own.
  var field: QueryField? {
    prelude.field
  }

  /// Whether the demand stands there already.
  func holds(_ node: SearchQuery.Node) -> Bool {
    known.contains(node)
  }

  /// Adds a demand.
  mutating func add(_ node: SearchQuery.Node) {
    demands.append(node)
    known.insert(node)
  }

  /// Begins the demands after an `OR`.
  mutating func beginAlternative() {
    if let node = SearchQuery.Node.joining(all: demands) { alternatives.append(node) }
    demands = []
    known = []
  }

  /// Ends the group, and returns its demand.
  mutating func finish() -> SearchQuery.Node? {
    beginAlternative()
    let node = SearchQuery.Node.joining(any: alternatives)
    return prelude.isNegated ? node?.negated : node
  }
}
