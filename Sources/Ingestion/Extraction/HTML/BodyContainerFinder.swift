/// Finds the element that holds an article's body.
///
/// Each sentence speaks for the elements close around it; the element of which most is said is the
/// body, and grows over its neighbors as long as they share its words.
struct BodyContainerFinder {
  private static let reach = 5
  /// No page wraps its paragraphs in more elements than this.
  private static let depth = 40
  private static let share = 0.17

  private let page: HTMLPage
  private let roles: ElementRoleReader
  private let functionWords: Set<String>
  /// The lengths of all lines before each that are not furniture.
  private let lengths: [(all: Int, linked: Int)]

  init(page: HTMLPage, functionWords: Set<String>) {
    var lengths = [(all: 0, linked: 0)]
    for line in page.lines {
      let last = lengths[lengths.count - 1]
      lengths.append(
        line.isFurniture
          ? last : (last.all + line.block.length, last.linked + line.block.linkedLength))
    }
    self.lengths = lengths
    self.page = page
    self.functionWords = functionWords
    roles = ElementRoleReader(page.document)
  }

  /// Returns the element with the words of its sentences; nil if no sentence stands on the page outside of its furniture.
  func container() -> (node: Int, words: Vocabulary)? {
    let scores = self.scores()
    guard let best = scores.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
    return expanded(namedBody(around: best.key) ?? best.key)
  }

  private func scores() -> [Int: Double] {
    var scores: [Int: Double] = [:]
    for line in page.lines where !line.isFurniture && line.weight > 0 {
      var node: Int? = base(of: line)
      for divisor in 1...3 {
        guard let current = node else { break }
        scores[current, default: 0] += Double(line.weight) / Double(divisor)
        node = page.parent(of: current)
      }
    }
    for node in Array(scores.keys) {
      scores[node]? *= quality(of: node)
    }
    return scores
  }

  /// The innermost element that holds a line and others beside it, paragraphs and lists aside.
  private func base(of line: HTMLLine) -> Int {
    var node = line.block.element
    for _ in 0..<Self.depth {
      guard isParagraph(node) || page.lines(in: node).count == 1, let parent = page.parent(of: node)
      else { break }
      node = parent
    }
    return node
  }

  private func isParagraph(_ node: Int) -> Bool {
    switch page.document.nodes[node].tag {
    case .p, .li, .blockquote, .pre, .ul, .ol, .dl, .dd, .dt, .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }

  private func quality(of node: Int) -> Double {
    let lines = page.lines(in: node)
    let length = lengths[lines.upperBound].all - lengths[lines.lowerBound].all
    let linked = lengths[lines.upperBound].linked - lengths[lines.lowerBound].linked
    var quality = 1 - Double(linked) / Double(max(1, length))
    if roles.isBody(node) { quality *= 1.6 }
    switch page.document.nodes[node].tag {
    case .article, .main: quality *= 1.1
    case .body, .html: quality *= 0.8
    default: break
    }
    return quality
  }

  /// The innermost element around `node`, or itself, that names itself a body.
  private func namedBody(around node: Int) -> Int? {
    var current: Int? = node
    for _ in 0..<Self.reach {
      guard let candidate = current else { return nil }
      if roles.isBody(candidate) { return candidate }
      current = page.parent(of: candidate)
    }
    return nil
  }

  /// Returns the outermost element close around `node` whose other sentences speak of the same.
  private func expanded(_ node: Int) -> (node: Int, words: Vocabulary) {
    var best = node
    var current = node
    var vocabulary = vocabulary(of: page.lines(in: node))
    for _ in 0..<Self.reach {
      guard let parent = page.parent(of: current), page.document.nodes[parent].tag != .html else {
        break
      }
      current = parent
      let (own, all) = (page.lines(in: best), page.lines(in: current))
      guard all.count > own.count, isCoherent(all, beyond: own, vocabulary) else { continue }
      best = current
      vocabulary = self.vocabulary(of: all)
    }
    return (best, vocabulary)
  }

  private func vocabulary(of lines: Range<Int>) -> Vocabulary {
    var vocabulary = Vocabulary(functionWords: functionWords)
    for line in page.lines[lines] where !line.isFurniture && line.weight > 0 {
      vocabulary.formUnion(line.line.words)
    }
    return vocabulary
  }

  /// Whether most of what `outer` holds beyond `inner` shares the words of `inner`, which are in `vocabulary`.
  private func isCoherent(
    _ outer: Range<Int>, beyond inner: Range<Int>, _ vocabulary: Vocabulary
  ) -> Bool {
    var coherent = 0
    var other = 0
    for index in outer where !inner.contains(index) {
      let line = page.lines[index]
      guard !line.isFurniture, line.weight >= 8 else { continue }
      if vocabulary.share(of: line.line.words) >= Self.share {
        coherent += line.weight
      } else {
        other += line.weight
      }
    }
    return coherent > 0 && coherent >= 2 * other
  }
}
