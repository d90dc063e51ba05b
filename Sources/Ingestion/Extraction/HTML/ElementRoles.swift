/// What each part of a page is for.
///
/// A name is not believed where it would take most of the page's sentences away, as do names of
/// layouts; but what readers wrote is, however long it is.
struct ElementRoles {
  private static let leastWeight = 60
  private static let leastArticle = 8

  private var roles: [ElementRole?]
  private var hidden: [Bool]

  init(page: HTMLPage, reader: ElementRoleReader) {
    let document = page.document
    let weights = Self.weights(of: page)
    func weight(of node: Int) -> Int {
      let lines = page.lines(in: node)
      return weights[lines.upperBound] - weights[lines.lowerBound]
    }
    let own = document.nodes.indices.map { reader.role(of: $0) }
    var rest = weights.last ?? 0
    var end = 0
    for node in own.indices where node >= end && own[node] == .comments {
      rest -= weight(of: node)
      end = Int(document.nodes[node].end)
    }
    let hasOther = rest >= Self.leastWeight / 2
    roles = [ElementRole?](repeating: nil, count: own.count)
    hidden = [Bool](repeating: false, count: own.count)
    for node in own.indices {
      let parent = Int(document.nodes[node].parent)
      let outer = parent < 0 ? nil : roles[parent]
      hidden[node] =
        parent >= 0 && hidden[parent]
        || document.nodes[node].tag != .characters && reader.isHidden(node)
          && weight(of: node) * 2 <= max(rest, 1)
      roles[node] = outer
      guard let role = own[node], outer.map({ !Self.isClosed($0) }) ?? true else { continue }
      let isBelieved =
        role == .comments ? hasOther : Self.isBeside(weight: weight(of: node), of: rest)
      if isBelieved { roles[node] = role }
    }
  }

  /// Whether a part of some weight can stand beside an article on a page of the weight `all`.
  private static func isBeside(weight: Int, of all: Int) -> Bool {
    guard weight >= leastArticle else { return true }
    return all - weight >= leastArticle && (weight < leastWeight || weight * 2 <= all)
  }

  /// The role of the innermost part around a node that has one.
  func role(of node: Int) -> ElementRole? { roles[node] }

  /// Whether a node is not shown.
  func isHidden(_ node: Int) -> Bool { hidden[node] }

  /// Whether nothing in an element of the role can have another.
  private static func isClosed(_ role: ElementRole) -> Bool {
    switch role {
    case .header, .company, .summary: false
    default: true
    }
  }

  /// The weight of all lines before each.
  private static func weights(of page: HTMLPage) -> [Int] {
    var sums = [0]
    for line in page.lines { sums.append(sums[sums.count - 1] + line.weight) }
    return sums
  }
}
