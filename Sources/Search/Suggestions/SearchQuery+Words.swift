import ArchiveModel

extension SearchQuery.Node {
  /// The words that articles shall hold, as typed; those that stand beside each other are in one run.
  var runsOfWords: [[String]] {
    switch self {
    case .word(let word): [[word]]
    case .phrase(let words): [words.split(whereSeparator: \.isWhitespace).map(String.init)]
    case .near(let words, _): words.map { [$0] }
    case .inTitle(let node): node.runsOfWords
    case .any(let nodes): nodes.flatMap(\.runsOfWords)
    case .all(let nodes): Self.runs(ofAll: nodes)
    case .prefix, .tag, .entity, .source, .days, .not: []
    }
  }

  private static func runs(ofAll nodes: [Self]) -> [[String]] {
    var runs: [[String]] = []
    var goesOn = false
    for node in nodes {
      if goesOn, let word = node.oneWord {
        runs[runs.count - 1].append(word)
      } else {
        runs += node.runsOfWords
      }
      goesOn = node.oneWord != nil
    }
    return runs
  }

  private var oneWord: String? {
    switch self {
    case .word(let word), .inTitle(.word(let word)): word
    default: nil
    }
  }
}
