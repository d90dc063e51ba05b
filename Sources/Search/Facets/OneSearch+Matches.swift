import ArchiveModel
import GRDB
import Storage

extension OneSearch {
  /// The articles of an answer, not in pages but all at once.
  struct Matches {
    /// The newest first.
    var rows: [Int64] = []
    /// Whether there are no more.
    var isComplete = true
    /// Whether they hold only some of the words.
    var isWidened = false

    /// Whether nothing matches, as far as is known.
    var isEmpty: Bool { rows.isEmpty && isComplete }
  }

  /// How many matches are wanted at most.
  struct MatchLimits {
    /// Of those that the index tells.
    let listed: Int
    /// Of those that must be read.
    let read: Int

    /// To count the facets of so many takes a tenth of a second where they lie far apart.
    static let ofFacets = MatchLimits(listed: 40_000, read: verifiedCountLimit)
    /// All that the index tells, which is some ten million a second; to read so many takes two seconds.
    static let ofSelections = MatchLimits(listed: .max - 1, read: 20_000)
  }

  /// Returns the articles that hold all words of the query, or any of them where none does and that is enough.
  func matches(demanding demand: WordDemand) throws -> Matches {
    guard !plan.demands.isEmpty else { return try listedMatches() }
    let strict = demand == .any ? nil : strictExpression
    let matches = try strict.map { try self.matches(of: $0) } ?? Matches()
    if demand == .all || !matches.isEmpty { return matches }
    if let wide = try widenedMatches() { return wide }
    guard demand == .any, let expression = strictExpression else { return matches }
    return try self.matches(of: expression)
  }

  /// Returns the articles that hold any of the words that tell the subject, else any of the others; nil if there is none.
  private func widenedMatches() throws -> Matches? {
    guard let widening = Widening(plan) else { return nil }
    for units in [widening.optional, widening.optional + plan.particles] {
      guard let expression = widening.expression(ofAny: units, in: plan) else { continue }
      var matches = try matches(of: expression)
      matches.isWidened = true
      if !matches.isEmpty { return matches }
    }
    return nil
  }

  private func matches(of expression: MatchExpression) throws -> Matches {
    var rows: [Int64] = []
    try database.forEachMatch(
      of: expression.text, where: condition, limit: mostMatches + 1
    ) { rows.append($0.row) }
    return try verified(rows)
  }

  /// Returns the articles of a query without words.
  private func listedMatches() throws -> Matches {
    if plan.condition == nil && plan.verified.isEmpty { return Matches() }
    let days = rows.map { [ArticleCondition.rows($0)] } ?? []
    let condition = ArticleCondition.all([tableCondition] + days)
    let rows = try Int64.fetchAll(
      database,
      sql: "SELECT id FROM article WHERE \(condition.sql) ORDER BY id DESC LIMIT ?",
      arguments: condition.arguments + [mostMatches + 1])
    return try verified(rows)
  }

  private var mostMatches: Int {
    plan.verified.isEmpty ? matchLimits.listed : matchLimits.read
  }

  /// Returns those of the articles whose texts meet the demands, less the one that is too many.
  private func verified(_ rows: [Int64]) throws -> Matches {
    var matches = Matches(
      rows: Array(rows.prefix(mostMatches)), isComplete: rows.count <= mostMatches)
    guard let demand else { return matches }
    matches.rows = try matches.rows.filter { row in
      try isMet(demand, byRow: row)
    }
    return matches
  }
}
