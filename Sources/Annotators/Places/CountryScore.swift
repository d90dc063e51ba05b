import ArchiveModel

/// How strongly an article is about one country, and why.
struct CountryScore {
  /// The index of the country among the gazetteer's.
  let country: Int
  /// 0 to 1.
  let weight: Double
  private let evidence: [PlaceEvidence]

  /// Returns the scores of all countries that `evidence` speaks for, the strongest first.
  ///
  /// `length` is the number of bytes of the article's text.
  static func scores(of evidence: [PlaceEvidence], length: Int) -> [CountryScore] {
    let total = evidence.reduce(0) { $0 + $1.strength }
    return Dictionary(grouping: evidence, by: \.country)
      .map { CountryScore(country: $0, evidence: $1, total: total, length: length) }
      .sorted { ($1.weight, $0.country) < ($0.weight, $1.country) }
  }

  /// Weighs the evidence for one country; `total` is the strength of the evidence for all.
  private init(country: Int, evidence: [PlaceEvidence], total: Double, length: Int) {
    self.country = country
    self.evidence = evidence
    let strength = { (position: PlaceEvidence.Position) in
      evidence.reduce(0) { $0 + ($1.position == position ? $1.strength : 0) }
    }
    let all = evidence.reduce(0) { $0 + $1.strength }
    let share = total > 0 ? all / total : 0
    let prominence = PlaceEvidence.Position.allCases.reduce(0) { sum, position in
      let solitude = position == .lead ? Self.solitude(all, share: share, length: length) : 0
      return sum + (position.prominence + solitude) * Self.saturated(strength(position))
    }
    weight = Self.weight(prominence + Self.frequency(all, share: share))
  }

  /// Returns what the lead counts for in addition if the article speaks of nearly no other country,
  /// 0 to 2.4.
  ///
  /// A short report of a fire in one town names the town once; a long one that names a place once
  /// is not about it.
  private static func solitude(_ strength: Double, share: Double, length: Int) -> Double {
    2.4 * max(0, 2 * share - 1) * min(1, strength * 1800 / Double(max(length, 1)))
  }

  /// Returns what it counts for that the article comes back to the country, 0 to 3; one mention
  /// counts nothing.
  private static func frequency(_ strength: Double, share: Double) -> Double {
    3 * min(1, max(0, strength - 1) / 4) * min(1, 2.5 * share)
  }

  /// Returns a value that grows towards 1.2, fast at first: 0.7 at 1.
  private static func saturated(_ value: Double) -> Double {
    1.2 * 1.4 * value / (1 + 1.4 * value)
  }

  /// Returns the weight that grows from 0 to 1 with `score`: a half at 2.1, what a city's name in
  /// the title gives.
  private static func weight(_ score: Double) -> Double {
    1 - 1 / (1 + score * score / 4.4)
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
