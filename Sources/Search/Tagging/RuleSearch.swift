package import ArchiveModel
package import GRDB
import Storage

/// Finds all articles that meet a demand, for rules that tag them.
package struct RuleSearch {
  /// The articles that meet a demand, with the words of it that they hold.
  package struct Matches {
    /// The words, 64 at most.
    package var words: [String] = []
    /// For each article, by its row, a bit for each of the words that it holds.
    package var articles: [Int64: UInt64] = [:]
  }

  /// What the index shows of a match: bits for the words of the answer, and for the units of the query.
  private struct Holding {
    var words: UInt64 = 0
    var units: UInt64 = 0
  }

  private let searcher: ArchiveSearcher
  private var prepared: [SearchQuery.Node: PreparedQuery] = [:]
  private var texts = SpelledTexts()
  private var span: ClosedRange<Int64>?

  /// Creates a search in the archive of `searcher`.
  package init(_ searcher: ArchiveSearcher) {
    self.searcher = searcher
  }

  /// Returns whether the archive knows what a filter names.
  ///
  /// - Throws: What the database throws.
  package func isKnown(_ filter: SearchQuery.Node, _ database: Database) throws -> Bool {
    do {
      switch filter {
      case .tag(let name): _ = try ArticleCondition.tag(name, database)
      case .entity(let name): _ = try ArticleCondition.entity(name, database)
      case .source(let name): _ = try ArticleCondition.source(name, database)
      default: break
      }
      return true
    } catch let error as ArchiveError where error.code == .unknownName {
      return false
    }
  }

  /// Returns the articles of a span of rows that hold all that a demand asks for.
  ///
  /// - Throws: ``ArchiveError`` of code `unknownName` if the demand names what the archive lacks, and what the database
  ///   throws.
  package mutating func matches(
    of demand: SearchQuery.Node, in rows: ClosedRange<Int64>, _ database: Database
  ) throws -> Matches {
    if span != rows { texts.removeAll() }
    span = rows
    let query = try prepared[demand] ?? searcher.prepared(SearchQuery(demand), database)
    prepared[demand] = query
    if query.root == nil { return Matches() }
    let search = try OneSearch(
      database, query, ArticleFilter(), searcher.statistics, within: rows)
    guard let expression = search.strictExpression else {
      return Matches(articles: try listed(search))
    }
    let words = ExpressionWords(expression, search.plan.query.units)
    let found = try holdings(expression, search, words)
    return Matches(
      words: words.words, articles: try verified(found, search, words))
  }

  /// Returns the articles of a query without words.
  private func listed(_ search: OneSearch) throws -> [Int64: UInt64] {
    let condition = ArticleCondition.all(
      [search.tableCondition] + (search.rows.map { [ArticleCondition.rows($0)] } ?? []))
    let rows = try Int64.fetchAll(
      search.database, sql: "SELECT id FROM article WHERE \(condition.sql)",
      arguments: condition.arguments)
    let passing = try rows.filter { row in
      try search.demand.map { try search.isMet($0, byRow: row) } ?? true
    }
    return Dictionary(uniqueKeysWithValues: passing.map { ($0, 0) })
  }

  private func holdings(
    _ expression: MatchExpression, _ search: OneSearch, _ words: ExpressionWords
  ) throws -> [(row: Int64, holding: Holding)] {
    let phrases = expression.phrases.enumerated().map { phrase, role in
      (phrase: phrase, word: Self.bit(words.places[phrase]), unit: Self.bit(role.unit))
    }
    var found: [(row: Int64, holding: Holding)] = []
    try search.database.forEachMatch(
      of: expression.text, where: search.condition, isNewestFirst: false
    ) { match in
      var holding = Holding()
      for (phrase, word, unit) in phrases {
        var isHeld = false
        match.forEachOccurrence(ofPhrase: phrase) { _, _ in isHeld = true }
        if isHeld {
          holding.words |= word
          holding.units |= unit
        }
      }
      found.append((match.row, holding))
    }
    return found
  }

  /// Returns the articles whose texts hold the phrases as written, with the words that they hold.
  private mutating func verified(
    _ found: [(row: Int64, holding: Holding)], _ search: OneSearch, _ words: ExpressionWords
  ) throws -> [Int64: UInt64] {
    var articles: [Int64: UInt64] = [:]
    guard let demand = search.demand else {
      for (row, holding) in found { articles[row] = holding.words }
      return articles
    }
    guard let verification = PhraseVerification(search.plan, shown: words.units) else {
      for (row, holding) in found where try search.isMet(demand, byRow: row) {
        articles[row] = holding.words
      }
      return articles
    }
    let reader = try search.database.textReader()
    let phrases = verification.phrases.map { phrase in
      (phrase: phrase, word: Self.bit(words.phrases[phrase.unit]))
    }
    for (row, holding) in found {
      var holding = holding
      for (phrase, word) in phrases {
        let unit = Self.bit(phrase.unit)
        let isShown = words.units.contains(phrase.unit) && !phrase.isNegated
        if isShown, holding.units & unit == 0 { continue }
        if texts.holds(phrase.phrase, inTitle: phrase.isInTitle, inRow: row, reader) {
          holding.units |= unit
        } else {
          holding.units &= ~unit
          holding.words &= ~word
        }
      }
      if verification.isMet(by: holding.units) { articles[row] = holding.words }
    }
    return articles
  }

  /// The bit of a number; none for no number, and for one that has no room.
  private static func bit(_ number: Int?) -> UInt64 {
    number.map { $0 < UInt64.bitWidth ? UInt64(1) << UInt64($0) : 0 } ?? 0
  }
}
