import ArchiveModel
import GRDB
import Storage

extension OneSearch {
  /// Where the order of a widened search is by what an article holds, and no longer by whether it holds all words: a question
  /// of many words is seldom answered in all of them.
  private static let fewUnits = 2
  /// A word that tells nothing of the subject counts where it stands in an eighth of the articles or fewer.
  private static let shareOfTelling = 8

  /// Returns the best matches of an expression.
  func ranked(
    _ expression: MatchExpression, _ needed: Int, mostMatches: Int? = nil, counts: Bool
  ) throws -> Found {
    var count = needed
    var wanted = foldsCopies ? needed + needed / 2 + 4 : needed
    while true {
      let ranking = try ranker.ranking(expression, count: count, mostMatches: mostMatches)
      let matches = try verified(ranking.matches, wanted, counts: counts)
      let folded = try folded(matches.map { .init(row: $0.row, score: $0.score) }, needed)
      // Where phrases are not as written, or many are copies, more candidates are needed than were kept.
      let isCut = matches.count >= wanted && matches.count < ranking.matches.count
      if folded.count < needed, isCut || ranking.matches.count < ranking.visited {
        count = max(count, 128) * 8
        wanted = max(wanted, 128) * 8
        continue
      }
      var found = Found(matches: folded)
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
        ranking.matches.count == ranking.visited && ranking.isComplete
        && ranking.visited <= Self.verifiedCountLimit
      found.total = isComplete ? verified : ranking.visited
      found.isTotalExact = isComplete
    } else if ranking.isComplete {
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
    var passing: [ScoredMatch] = []
    for match in matches where passing.count < most {
      if try isMet(demand, byRow: match.row) { passing.append(match) }
    }
    return passing
  }

  /// Returns the articles that hold any of the words, those that hold all of few first.
  func widened(
    _ strict: Found, _ widening: Widening, _ needed: Int, counts: Bool
  ) throws -> Found {
    var found = try any(
      of: widening.optional, tellingParticles, widening, needed, counts: counts)
    if widening.optional.count <= Self.fewUnits {
      let known = Set(strict.matches.map(\.row))
      found.matches = strict.matches + found.matches.filter { !known.contains($0.row) }
    }
    if found.matches.count < needed, !plan.particles.isEmpty {
      let known = Set(found.matches.map(\.row))
      let wider = try any(
        of: widening.optional + plan.particles, [], widening, needed, counts: counts)
      found.matches += wider.matches.filter { !known.contains($0.row) }
      found.total = wider.total
      found.isTotalExact = wider.isTotalExact
    }
    found.matches = try folded(found.matches, needed)
    found.isWidened = found.matches.count > strict.matches.count
    return found.isWidened ? found : strict
  }

  /// The particles of the query that stand in so few articles that they say something.
  var tellingParticles: [Int] {
    get throws {
      let most = statistics.totals.articles / Self.shareOfTelling
      return try plan.particles.filter { try count(ofUnit: $0) <= most }
    }
  }

  private func any(
    of units: [Int], _ particles: [Int], _ widening: Widening, _ needed: Int, counts: Bool
  ) throws -> Found {
    let expression = widening.expression(ofAny: units, counting: particles, in: plan)
    guard let all = expression else { return Found() }
    let rare = widening.required.isEmpty ? try rareWords(units, particles) : nil
    guard let rare else { return try ranked(all, needed, counts: counts) }
    var found = try best(by: rare, needed) ?? ranked(all, needed, counts: false)
    if counts {
      found.total = try database.matchCount(
        of: all.text, where: condition, limit: Self.countLimit)
      found.isTotalExact = found.total < Self.countLimit
    }
    return found
  }

  /// How many articles hold the rarest of the demanded words, which all matches must hold; nil if there is a single demand.
  var leastCount: Int? {
    get throws {
      if plan.demands.count < 2 { return nil }
      return try plan.demands.compactMap { demand -> Int? in
        if case .unit(let unit) = demand { try count(ofUnit: unit) } else { nil }
      }.min()
    }
  }

  private func count(ofUnit unit: Int) throws -> Int {
    try statistics.count(ofUnit: unit, of: plan.query.units, database)
  }

  /// Returns the units of a widened search from the rarest on; nil where all matches may be looked at.
  private func rareWords(_ units: [Int], _ particles: [Int]) throws -> RareWords? {
    let counts = try units.map { (unit: $0, count: try count(ofUnit: $0)) }
    return RareWords(
      counts, particles: particles, plan, articles: statistics.totals.articles)
  }

  /// Returns the best matches of rare words; nil if they have fewer than are needed.
  private func best(by rare: RareWords, _ needed: Int) throws -> Found? {
    var best: Found?
    for step in rare.steps {
      let found = try ranked(
        step.expression, needed, mostMatches: step.mostMatches, counts: false)
      guard found.matches.count >= needed, let least = found.matches.dropFirst(needed - 1).first
      else { continue }
      best = found
      if least.score >= step.bestOfOthers { break }
    }
    return best
  }
}
