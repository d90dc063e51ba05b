import ArchiveModel
import GRDB
import Storage

/// One query on one connection.
struct OneSearch {
  /// The articles that are read to count those that hold a phrase as written.
  static let verifiedCountLimit = 1000
  /// Where the count of matches stops.
  static let countLimit = 100_000

  let database: Database
  let plan: QueryPlan
  let statistics: IndexStatistics
  /// What the texts decide; nil for nothing.
  let demand: TextDemand?
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
    demand =
      plan.verified.isEmpty ? nil : TextDemand(plan.verified, units: plan.query.units)
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
    guard !plan.demands.isEmpty else {
      return try listed(page, order, counts: counts)
    }
    if order != .relevance { return try ordered(page, order, demand, counts: counts) }
    let needed = page.offset + page.limit
    var found = Found()
    if demand != .any, let strict = try rankedExpression {
      found = try ranked(strict, needed, mostMatches: leastCount, counts: counts)
    }
    if demand != .all, found.matches.count < needed, let widening = Widening(plan) {
      found = try widened(found, widening, needed, counts: counts)
    } else if demand == .any, found.matches.isEmpty, let strict = try rankedExpression {
      found = try ranked(strict, needed, counts: counts)
    }
    found.matches = Array(found.matches.dropFirst(page.offset).prefix(page.limit))
    return found
  }

  var strictExpression: MatchExpression? {
    MatchExpression(all: plan.demands, none: plan.exclusions, units: plan.query.units)
  }

  /// The expression of articles that meet all demands, in which particles count too.
  private var rankedExpression: MatchExpression? {
    get throws {
      MatchExpression(
        all: plan.demands, anyOf: [], counting: try tellingParticles, none: plan.exclusions,
        units: plan.query.units)
    }
  }

  var ranker: MatchRanker {
    MatchRanker(database, plan.query, statistics, condition)
  }

  /// Returns whether the text of an article meets a demand.
  func isMet(_ demand: TextDemand, byRow row: Int64) throws -> Bool {
    let texts = try database.textReader()
    if demand.isSurelyMet(byRow: row, texts) { return true }
    return texts.fields(ofRow: row).map(demand.isMet) ?? false
  }
}
