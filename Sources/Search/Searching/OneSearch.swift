import ArchiveModel
import GRDB
import Storage

/// One query on one connection.
struct OneSearch {
  /// Where the order of a widened search is by what an article holds, and no longer by whether it holds all words: a question
  /// of many words is seldom answered in all of them.
  private static let fewUnits = 3
  /// The matches up to which all of a widened search are looked at; beyond it, those of its rarer words.
  private static let allMatchesLimit = 4096
  /// The matches of rarer words that are enough.
  private static let rareMatches = 2048
  /// The articles that are read to count those that hold a phrase as written.
  static let verifiedCountLimit = 1000
  /// Where the count of matches stops.
  private static let countLimit = 100_000

  let database: Database
  let plan: QueryPlan
  let statistics: IndexStatistics
  let condition: RowCondition
  let tableCondition: ArticleCondition
  let rows: ClosedRange<Int64>?

  init(
    _ database: Database, _ query: PreparedQuery, _ filter: ArticleFilter,
    _ statistics: IndexStatistics, only row: Int64? = nil
  ) throws {
    self.database = database
    self.statistics = statistics
    plan = try QueryPlan(query, database)
    let filter = try FilterSQL(filter, database)
    let conditions =
      (filter.condition.isEmpty ? [] : [ArticleCondition.filter(filter)])
      + [plan.condition].compactMap { $0 }
    var condition = RowCondition()
    let rows = row.map { $0...$0 } ?? filter.rows
    if let rows { condition.add(rows) }
    if !conditions.isEmpty { condition.add(.all(conditions)) }
    self.condition = condition
    tableCondition = .all(conditions)
    self.rows = rows
  }

  /// The articles of a page, before they are read.
  struct Found {
    var matches: [ArchiveSearcher.Match] = []
    /// How many match in all.
    var total = 0
    /// Whether more may match, or fewer.
    var isTotalExact = true
    /// Whether articles that hold only some of the words are among them.
    var isWidened = false
  }

  /// Returns the articles of a page; their total means nothing unless it `counts` all matches.
  func found(
    _ page: Page, order: ArticleOrder, demanding demand: WordDemand, counts: Bool
  ) throws -> Found {
    guard !plan.demands.isEmpty else { return try listed(page, order) }
    if order != .relevance { return try ordered(page, order, demand, counts: counts) }
    let needed = page.offset + page.limit
    var found = Found()
    if demand != .any, let strict = strictExpression {
      found = try ranked(strict, needed, counts: counts)
    }
    if demand != .all, found.matches.count < needed, let widening = Widening(plan) {
      found = try widened(found, widening, needed, counts: counts)
    } else if demand == .any, found.matches.isEmpty, let strict = strictExpression {
      found = try ranked(strict, needed, counts: counts)
    }
    found.matches = Array(found.matches.dropFirst(page.offset).prefix(page.limit))
    return found
  }

  var strictExpression: MatchExpression? {
    MatchExpression(all: plan.demands, none: plan.exclusions, units: plan.query.units)
  }

  private var ranker: MatchRanker {
    MatchRanker(database, plan.query, statistics, condition)
  }

  var demand: TextDemand? {
    plan.verified.isEmpty ? nil : TextDemand(plan.verified, units: plan.query.units)
  }
}

// MARK: Relevance

extension OneSearch {
  /// Returns the best matches of an expression.
  private func ranked(
    _ expression: MatchExpression, _ needed: Int, counts: Bool
  ) throws -> Found {
    var count = needed
    while true {
      let ranking = try ranker.ranking(expression, count: count)
      let matches = try verified(ranking.matches, needed, counts: counts)
      // Where phrases are not as written, more candidates are needed than were kept.
      if matches.count < needed, ranking.matches.count < ranking.visited {
        count = max(count, 128) * 8
        continue
      }
      var found = Found(matches: matches.map { .init(row: $0.row, score: $0.score) })
      if counts { try setTotal(of: &found, expression, ranking, verified: matches.count) }
      return found
    }
  }

  private func setTotal(
    of found: inout Found, _ expression: MatchExpression, _ ranking: MatchRanker.Ranking,
    verified: Int
  ) throws {
    if demand != nil {
      let isComplete =
        ranking.matches.count == ranking.visited && ranking.visited < MatchRanker.visitLimit
        && ranking.visited <= Self.verifiedCountLimit
      found.total = isComplete ? verified : ranking.visited
      found.isTotalExact = isComplete
    } else if ranking.visited < MatchRanker.visitLimit {
      found.total = ranking.visited
    } else {
      found.total = try database.matchCount(
        of: expression.text, where: condition, limit: Self.countLimit)
      found.isTotalExact = found.total < Self.countLimit
    }
  }

  /// Returns those of the matches whose texts meet the demands: as many as are needed, or all that may be counted.
  private func verified(
    _ matches: [ScoredMatch], _ needed: Int, counts: Bool
  ) throws -> [ScoredMatch] {
    guard let demand else { return matches }
    let most = counts && matches.count <= Self.verifiedCountLimit ? Int.max : needed
    let texts = ArticleTexts(database)
    var passing: [ScoredMatch] = []
    for match in matches where passing.count < most {
      if let fields = try texts.fields(ofRow: match.row), demand.isMet(by: fields) {
        passing.append(match)
      }
    }
    return passing
  }

  /// Returns the articles that hold any of the words, those that hold all of few first.
  private func widened(
    _ strict: Found, _ widening: Widening, _ needed: Int, counts: Bool
  ) throws -> Found {
    let content = widening.content
    var found = try any(of: content, widening, needed, counts: counts)
    if content.count <= Self.fewUnits {
      let known = Set(strict.matches.map(\.row))
      found.matches = strict.matches + found.matches.filter { !known.contains($0.row) }
    }
    if found.matches.count < needed, content.count < widening.optional.count {
      let known = Set(found.matches.map(\.row))
      let wider = try any(of: widening.optional, widening, needed, counts: counts)
      found.matches += wider.matches.filter { !known.contains($0.row) }
      found.total = wider.total
      found.isTotalExact = wider.isTotalExact
    }
    found.isWidened = found.matches.count > strict.matches.count
    return found.isWidened ? found : strict
  }

  private func any(
    of units: [Int], _ widening: Widening, _ needed: Int, counts: Bool
  ) throws -> Found {
    let all = widening.expression(ofAny: units, in: plan)
    guard let all else { return Found() }
    guard widening.required.isEmpty, let rare = try rareFirst(units) else {
      return try ranked(all, needed, counts: counts)
    }
    var found = try ranked(rare, needed, counts: false)
    if found.matches.count < needed { found = try ranked(all, needed, counts: false) }
    if counts {
      found.total = try database.matchCount(
        of: all.text, where: condition, limit: Self.countLimit)
      found.isTotalExact = found.total < Self.countLimit
    }
    return found
  }

  /// Returns the expression of articles that hold one of the rarer units, in which the others count; nil where all matches may
  /// be looked at.
  private func rareFirst(_ units: [Int]) throws -> MatchExpression? {
    let counted = try units.map { unit in
      let text = MatchExpression(anyOf: [unit], units: plan.query.units)?.text ?? ""
      return (unit: unit, count: try statistics.count(of: text, database))
    }.filter { $0.count > 0 }.sorted { $0.count < $1.count }
    guard counted.reduce(0, { $0 + $1.count }) > Self.allMatchesLimit, counted.count > 1 else {
      return nil
    }
    var sum = 0
    let rare = counted.prefix { unit in
      sum += unit.count
      return sum == unit.count || sum <= Self.rareMatches
    }
    if rare.count == counted.count { return nil }
    return MatchExpression(
      anyOf: rare.map(\.unit), counting: counted.dropFirst(rare.count).map(\.unit),
      none: plan.exclusions, units: plan.query.units)
  }
}

// MARK: Order by date

extension OneSearch {
  /// The articles that are read at once to see whether they hold phrases as written.
  private static let chunkSize = 256

  private func ordered(
    _ page: Page, _ order: ArticleOrder, _ demand: WordDemand, counts: Bool
  ) throws -> Found {
    let expression =
      demand == .any
      ? MatchExpression(
        anyOf: plan.wantedUnits, none: plan.exclusions, units: plan.query.units)
      : strictExpression
    guard let expression else { return Found() }
    guard let textDemand = self.demand else {
      let rows = try rows(of: expression, order, page)
      var found = Found(matches: rows.map { .init(row: $0, score: 0) })
      if counts {
        found.total = try database.matchCount(
          of: expression.text, where: condition, limit: Self.countLimit)
        found.isTotalExact = found.total < Self.countLimit
      }
      return found
    }
    return try ordered(page, order, expression, textDemand, counts: counts)
  }

  private func ordered(
    _ page: Page, _ order: ArticleOrder, _ expression: MatchExpression, _ demand: TextDemand,
    counts: Bool
  ) throws -> Found {
    let needed = page.offset + page.limit
    var found = Found()
    var passing: [Int64] = []
    var read = 0
    while true {
      let rows = try rows(
        of: expression, order, Page(limit: Self.chunkSize, offset: read))
      read += rows.count
      for row in rows {
        guard let fields = try ArticleTexts(database).fields(ofRow: row) else { continue }
        if demand.isMet(by: fields) { passing.append(row) }
      }
      let isEnough = passing.count >= needed && (!counts || read >= Self.verifiedCountLimit)
      if rows.count < Self.chunkSize || isEnough {
        found.isTotalExact = rows.count < Self.chunkSize
        break
      }
    }
    found.total =
      found.isTotalExact
      ? passing.count
      : try database.matchCount(of: expression.text, where: condition, limit: Self.countLimit)
    found.matches = passing.dropFirst(page.offset).prefix(page.limit).map {
      .init(row: $0, score: 0)
    }
    return found
  }

  private func rows(
    of expression: MatchExpression, _ order: ArticleOrder, _ page: Page
  ) throws -> [Int64] {
    try Int64.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT rowid FROM article_index WHERE article_index MATCH ?\(condition.sql)
          ORDER BY rowid \(order == .oldest ? "ASC" : "DESC") LIMIT ? OFFSET ?
          """),
      arguments: [expression.text] + condition.arguments + [page.limit, page.offset])
  }

  /// Returns the articles of a query without words, newest first unless asked otherwise.
  private func listed(_ page: Page, _ order: ArticleOrder) throws -> Found {
    if plan.condition == nil && plan.verified.isEmpty { return Found() }
    var conditions = [tableCondition]
    if let rows { conditions.append(.rows(rows)) }
    let condition = ArticleCondition.all(conditions)
    let rows = try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM article WHERE \(condition.sql)
        ORDER BY id \(order == .oldest ? "ASC" : "DESC") LIMIT ? OFFSET ?
        """, arguments: condition.arguments + [page.limit, page.offset])
    let total = try Int.fetchOne(
      database, sql: "SELECT count(*) FROM article WHERE \(condition.sql)",
      arguments: condition.arguments)
    return Found(matches: rows.map { .init(row: $0, score: 0) }, total: total ?? 0)
  }
}
