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
  /// Whether one article stands for all that tell its text.
  let foldsCopies: Bool
  /// How many matches are wanted at most where they are all wanted.
  var matchLimits = MatchLimits.ofFacets

  init(
    _ database: Database, _ query: PreparedQuery, _ filter: ArticleFilter,
    _ statistics: IndexStatistics, within span: ClosedRange<Int64>? = nil,
    foldsCopies: Bool = false
  ) throws {
    self.database = database
    self.foldsCopies = foldsCopies
    self.statistics = statistics
    plan = try QueryPlan(query, database)
    demand =
      plan.verified.isEmpty ? nil : TextDemand(plan.verified, units: plan.query.units)
    let filter = try FilterSQL(filter, database)
    let conditions =
      (filter.condition.isEmpty ? [] : [ArticleCondition.filter(filter)])
      + [plan.condition].compactMap { $0 }
    var condition = RowCondition()
    let rows = span ?? filter.rows
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
    /// How many other articles each match stands for; nothing unless copies are folded.
    var copies: [Int] = []
  }

  /// Returns the best match of each story, and those of none: as many as are needed, or all unless copies are folded.
  func folded(
    _ matches: [ArchiveSearcher.Match], _ needed: Int
  ) throws -> [ArchiveSearcher.Match] {
    if !foldsCopies { return matches }
    var shown = StoryFolder(database).shown
    var folded: [ArchiveSearcher.Match] = []
    var rest = matches[...]
    while folded.count < needed, !rest.isEmpty {
      // Most of what is looked up is shown.
      let some = rest.prefix(needed + needed / 2 + 4)
      let kept = Set(try shown.firsts(of: some.map(\.row)))
      folded += some.filter { kept.contains($0.row) }
      rest = rest.dropFirst(some.count)
    }
    return folded
  }

  /// Returns how many other articles of the story of each match pass the filters.
  func copies(of matches: [ArchiveSearcher.Match]) throws -> [Int] {
    let conditions = [tableCondition] + (rows.map { [ArticleCondition.rows($0)] } ?? [])
    return try StoryFolder(database).copies(ofRows: matches.map(\.row), .all(conditions))
  }

  /// Returns the articles of a page; their total means nothing unless it `counts` all matches.
  func found(
    _ page: Page, order: ArticleOrder, demanding demand: WordDemand, counts: Bool
  ) throws -> Found {
    var found = try foundOnPage(page, order: order, demanding: demand, counts: counts)
    if foldsCopies { found.copies = try copies(of: found.matches) }
    return found
  }

  private func foundOnPage(
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
