import ArchiveModel

/// A query that grows token by token.
struct QueryTree {
  private let today: CalendarDate
  private var groups = [QueryGroup()]
  /// How many of the open parentheses are too deep to count.
  private var passedOver = 0
  private var wordsLeft = QueryParser.mostWords
  private var droppedWords = 0

  init(today: CalendarDate) {
    self.today = today
  }

  /// Takes the next token.
  ///
  /// - Throws: ``ArchiveError`` of code `invalidArgument` that names a date that can't be read.
  mutating func take(_ token: QueryToken) throws {
    switch token {
    case .open(let prelude): open(prelude)
    case .close: close()
    case .sign: groups[groups.count - 1].beginAlternative()
    case .word(let text, let prelude): try take(text, isQuoted: false, prelude)
    case .quoted(let text, let prelude): try take(text, isQuoted: true, prelude)
    case .near(let words, let distance, let prelude): takeNear(words, distance, prelude)
    }
  }

  /// Returns the query, with all groups ended.
  mutating func finish() -> SearchQuery {
    passedOver = 0
    while groups.count > 1 { close() }
    return SearchQuery(groups[0].finish(), droppedWords: droppedWords)
  }

  private mutating func open(_ prelude: QueryToken.Prelude) {
    if groups.count > QueryParser.deepestNesting {
      passedOver += 1
    } else {
      let field = prelude.field ?? groups[groups.count - 1].field
      groups.append(QueryGroup(QueryToken.Prelude(isNegated: prelude.isNegated, field: field)))
    }
  }

  private mutating func close() {
    if passedOver > 0 {
      passedOver -= 1
    } else if groups.count > 1 {
      var group = groups.removeLast()
      if let node = group.finish() { groups[groups.count - 1].add(node) }
    }
  }

  private mutating func take(
    _ text: String, isQuoted: Bool, _ prelude: QueryToken.Prelude
  ) throws {
    switch prelude.field ?? groups[groups.count - 1].field {
    case nil: takeWords(text, isQuoted, prelude, inTitle: false)
    case .title: takeWords(text, isQuoted, prelude, inTitle: true)
    case .tag: takeValue(text, isQuoted, prelude) { .tag($0) }
    case .entity: takeValue(text, isQuoted, prelude) { .entity($0) }
    case .source: takeValue(text, isQuoted, prelude) { .source($0) }
    case .date:
      if let days = try DateRange(text, today: today) {
        add(.days(from: days.first, through: days.last), prelude, count: 1) { _ in nil }
      }
    }
  }

  private mutating func takeWords(
    _ text: String, _ isQuoted: Bool, _ prelude: QueryToken.Prelude, inTitle: Bool
  ) {
    guard let words = TypedWords(text) else { return }
    func node(_ text: String) -> SearchQuery.Node {
      let node: SearchQuery.Node =
        isQuoted ? .phrase(text) : words.isPrefix ? .prefix(text) : .word(text)
      return inTitle ? .inTitle(node) : node
    }
    add(node(words.text), prelude, count: words.count) { limit in
      words.first(limit).map { node($0.text) }
    }
  }

  private mutating func takeNear(
    _ words: [String], _ distance: Int, _ prelude: QueryToken.Prelude
  ) {
    let isInTitle = (prelude.field ?? groups[groups.count - 1].field) == .title
    func node(_ words: [String]) -> SearchQuery.Node {
      isInTitle ? .inTitle(.near(words, distance: distance)) : .near(words, distance: distance)
    }
    let counts = words.map { TypedWords($0)?.count ?? 0 }
    add(node(words), prelude, count: counts.reduce(0, +)) { _ in nil }
  }

  private mutating func takeValue(
    _ text: String, _ isQuoted: Bool, _ prelude: QueryToken.Prelude,
    _ node: (String) -> SearchQuery.Node
  ) {
    guard let words = TypedWords(text) else { return }
    let value = isQuoted ? QuerySigns.trimmed(text) : words.text
    add(node(value), prelude, count: 1) { _ in nil }
  }

  /// Adds a demand that weighs as much as `count` words, or what `cut` makes of it for the words that are left.
  private mutating func add(
    _ node: SearchQuery.Node, _ prelude: QueryToken.Prelude, count: Int,
    cut: (Int) -> SearchQuery.Node?
  ) {
    let signed = prelude.isNegated ? node.negated : node
    if groups[groups.count - 1].holds(signed) { return }
    if count <= wordsLeft {
      wordsLeft -= count
      groups[groups.count - 1].add(signed)
      return
    }
    let part = wordsLeft > 0 ? cut(wordsLeft) : nil
    droppedWords += count - (part == nil ? 0 : wordsLeft)
    if let part {
      groups[groups.count - 1].add(prelude.isNegated ? part.negated : part)
      wordsLeft = 0
    }
  }
}
