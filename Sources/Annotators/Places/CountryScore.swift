import ArchiveModel

/// How strongly an article is about one country, and why.
struct CountryScore {
  /// The score of an even chance that the article is about the country, a bit less than what its
  /// name in the lead gives.
  private static let even = 0.7
  /// The score of a country, from which on no other is the article's own unless it is named.
  private static let decisive = 2.1

  /// The index of the country among the gazetteer's.
  let country: Int
  /// 0 to 1.
  let weight: Double
  private let evidence: [PlaceEvidence]

  /// Returns the scores of all countries that `evidence` speaks for, the strongest first.
  ///
  /// `length` is the number of bytes of the article's text.
  static func scores(of evidence: [PlaceEvidence], length: Int) -> [CountryScore] {
    let total = evidence.reduce(0) { $0 + ($1.kind == .home ? 0 : $1.strength) }
    let candidates = Dictionary(grouping: evidence, by: \.country)
      .map { Candidate(country: $0, evidence: $1, total: total, length: length) }
    return candidates.map { candidate in
      let rival = candidates.reduce(0) { $1.country == candidate.country ? $0 : max($0, $1.score) }
      let score = candidate.score + candidate.home * max(0, 1 - rival / decisive)
      return CountryScore(
        country: candidate.country, weight: weight(score), evidence: candidate.evidence)
    }.sorted { ($1.weight, $0.country) < ($0.weight, $1.country) }
  }

  /// The evidence for one country, weighed by itself.
  private struct Candidate {
    let country: Int
    let evidence: [PlaceEvidence]
    /// What the evidence but that of kind ``EvidenceKind/home`` counts for.
    let score: Double
    /// What the signs of an article's own country count for, if it speaks of no other.
    let home: Double

    /// Weighs `evidence`; `total` is the strength of the evidence for all countries.
    init(country: Int, evidence: [PlaceEvidence], total: Double, length: Int) {
      self.country = country
      self.evidence = evidence
      let strength = { (position: PlaceEvidence.Position) in
        evidence.reduce(0) {
          $0 + ($1.position == position && $1.kind != .home ? $1.strength : 0)
        }
      }
      let all = PlaceEvidence.Position.allCases.reduce(0) { $0 + strength($1) }
      let share = total > 0 ? all / total : 0
      let prominence = PlaceEvidence.Position.allCases.reduce(0) { sum, position in
        let rank = position == .lead ? CountryScore.rank(inLead: share) : 1
        return sum + position.prominence * rank * CountryScore.saturated(strength(position))
      }
      let inBody = strength(.lead) + strength(.body)
      let solitude = CountryScore.solitude(inBody, share: share, length: length)
      score =
        prominence + solitude * CountryScore.saturated(inBody)
        + CountryScore.frequency(all, share: share)
      let signs = evidence.reduce(0) { $0 + ($1.kind == .home ? 1 : 0) }
      home = signs > 0 ? 2 + 0.3 * Double(min(signs - 1, 4)) : 0
    }
  }

  /// Returns by how much a mention in the lead counts: less for one country of many.
  private static func rank(inLead share: Double) -> Double { min(1, 0.2 + 2 * share) }

  /// Returns what counts in addition if the article speaks of nearly no other country, 0 to 2.4.
  ///
  /// A short report of a fire in one town names the town once; a long one that names a place once
  /// is not about it.
  fileprivate static func solitude(_ strength: Double, share: Double, length: Int) -> Double {
    2.4 * max(0, 2 * share - 1) * min(1, strength * 1800 / Double(max(length, 1)))
  }

  /// Returns what it counts for that the article comes back to the country, 0 to 3; one mention
  /// counts nothing.
  fileprivate static func frequency(_ strength: Double, share: Double) -> Double {
    3 * min(1, max(0, strength - 1) / 4) * min(1, 2.5 * share)
  }

  /// Returns a value that grows towards 1.2, fast at first: 0.7 at 1.
  fileprivate static func saturated(_ value: Double) -> Double {
    1.2 * 1.4 * value / (1 + 1.4 * value)
  }

  /// Returns the weight that grows from 0 to 1 with `score`: a half at ``even``.
  private static func weight(_ score: Double) -> Double {
    1 - 1 / (1 + score * score / (even * even))
  }

  /// Returns the distinct words that gave the score, the weightiest first.
  func surfaces(in article: Article) -> [String] {
    var weights: [String: Double] = [:]
    var surfaces: [String] = []
    for item in evidence {
      let surface = item.surface(in: article)
      if weights[surface] == nil { surfaces.append(surface) }
      weights[surface, default: 0] += item.strength * max(item.position.prominence, 0.7)
    }
    return surfaces.enumerated()
      .map { (surface: $1, weight: weights[$1, default: 0], order: $0) }
      .sorted { ($1.weight, $0.order) < ($0.weight, $1.order) }
      .map(\.surface)
  }
}
