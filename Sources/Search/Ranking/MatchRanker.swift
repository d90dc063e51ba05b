import GRDB
import Storage

/// Orders the best matches of an expression.
struct MatchRanker {
  /// The matches that are looked at: of more, the newest.
  private static let visitLimit = 8192
  /// The same for a single word, whose many articles differ little in what they say of it.
  private static let singleVisitLimit = 2048
  /// The matches beyond those asked for that are ranked by their lengths.
  private static let spareMatches = 54
  /// The matches beyond those asked for whose texts are read for words as typed.
  private static let spareTexts = 4

  private let database: Database
  private let query: PreparedQuery
  private let statistics: IndexStatistics
  private let condition: RowCondition

  init(
    _ database: Database, _ query: PreparedQuery, _ statistics: IndexStatistics,
    _ condition: RowCondition
  ) {
    self.database = database
    self.query = query
    self.statistics = statistics
    self.condition = condition
  }

  /// What ranking found.
  struct Ranking {
    /// The best matches, the best first.
    let matches: [ScoredMatch]
    /// How many matches were looked at.
    let visited: Int
    /// Whether these were all.
    let isComplete: Bool
    let scorer: MatchScorer
  }

  /// Returns the `count` best matches of an expression, and some more; the matches don't exceed `mostMatches`, if it is known.
  func ranking(
    _ expression: MatchExpression, count: Int, mostMatches: Int? = nil
  ) throws -> Ranking {
    let scorer = try scorer(of: expression)
    var collector = MatchCollector(scorer, limit: count + Self.spareMatches)
    let limit = max(count, scorer.unitCount == 1 ? Self.singleVisitLimit : Self.visitLimit)
    // FTS5 goes up a list of rows a third faster than down; which way matters only where there are more than are looked at.
    let isSurelyComplete = mostMatches.map { $0 < limit } ?? false
    let visited = try database.forEachMatch(
      of: expression.text, where: condition, isNewestFirst: !isSurelyComplete, limit: limit
    ) { collector.take($0) }
    var matches = collector.matches
    let lengths = try database.lengthReader()
    for index in matches.indices {
      let length = lengths.wordCount(ofRow: matches[index].row)
      matches[index].length = length
      matches[index].score =
        scorer.score(of: matches[index].frequencies, length: length) + matches[index].nearness
    }
    matches.sort(by: ScoredMatch.isBefore)
    try rewardTypedForms(&matches, scorer, first: count + Self.spareTexts)
    if query.prefersRecent { try lift(&matches) }
    return Ranking(
      matches: matches, visited: visited, isComplete: visited < limit, scorer: scorer)
  }

  /// Lifts recent articles a little.
  private func lift(_ matches: inout [ScoredMatch]) throws {
    let newest = try database.newestRow()
    for index in matches.indices {
      let age = Double(ArchiveDatabase.days(from: matches[index].row, to: newest))
      let share = RankingWeights.recency / (1 + age / RankingWeights.recentDays)
      matches[index].score *= 1 + share
    }
    matches.sort(by: ScoredMatch.isBefore)
  }

  /// What the score of one article is made of.
  struct Share {
    /// What each unit adds, by its number.
    var units: [Int: Double] = [:]
    var nearness = 0.0
    var exactForms = 0.0
  }

  /// Returns what the score of one article is made of; nil if the expression does not find it.
  func share(of row: Int64, _ expression: MatchExpression) throws -> Share? {
    let ranking = try ranking(expression, count: 1)
    guard let match = ranking.matches.first, match.row == row else { return nil }
    let exactForms = try exactness(of: [match], ranking.scorer).first ?? 0
    return Share(
      units: ranking.scorer.shares(of: match.frequencies, length: match.length),
      nearness: match.nearness, exactForms: exactForms)
  }

  /// Returns the scorer of an expression.
  func scorer(of expression: MatchExpression) throws -> MatchScorer {
    let totals = statistics.totals
    return MatchScorer(
      expression, of: query, weights: try weights(expression, totals.articles),
      usualLength: totals.usualLength)
  }

  private func weights(_ expression: MatchExpression, _ articles: Int) throws -> UnitWeights {
    let counted = Set(expression.roles.compactMap { $0?.unit })
    if counted.count == 1, let single = counted.first {
      return UnitWeights(single: single, of: query.units.count)
    }
    return try UnitWeights(query.units, counted: counted.sorted(), articles: articles) { unit in
      try statistics.count(ofUnit: unit, of: query.units, database)
    }
  }

  private func rewardTypedForms(
    _ matches: inout [ScoredMatch], _ scorer: MatchScorer, first count: Int
  ) throws {
    if matches.count < 2 { return }
    let rewards = try exactness(of: matches.prefix(count), scorer)
    for (index, reward) in rewards.enumerated() { matches[index].score += reward }
    matches.sort(by: ScoredMatch.isBefore)
  }

  /// Returns what the words as typed add to the scores of matches; nothing, where the query has no single word.
  private func exactness(
    of matches: ArraySlice<ScoredMatch>, _ scorer: MatchScorer
  ) throws -> [Double] {
    let words = scorer.units.map { number in
      query.units[number].kind == .word ? query.units[number].text : nil
    }
    let forms = TypedForms(words)
    if forms.isEmpty { return [] }
    let texts = try database.textReader()
    return matches.map { exactness(of: $0, scorer, forms, texts) }
  }

  /// Returns what the words as typed add to the score of a match.
  private func exactness(
    of match: ScoredMatch, _ scorer: MatchScorer, _ forms: TypedForms, _ texts: TextReader
  ) -> Double {
    var counts = [Float](repeating: 0, count: scorer.unitCount)
    texts.forEachField(ofRow: match.row) { column, text in
      forms.count(in: text, weight: RankingWeights.columns[column], &counts)
    }
    return RankingWeights.exactForm * scorer.score(of: counts[...], length: match.length)
  }
}
