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
    let total = evidence.reduce(0) { $0 + strength(of: $1) }
    return Dictionary(grouping: evidence, by: \.country)
      .map { CountryScore(country: $0, evidence: $1, total: total, length: length) }
      .sorted { ($1.weight, $0.country) < ($0.weight, $1.country) }
  }

  /// Weighs the evidence for one country; `total` is the strength of the evidence for all.
  private init(country: Int, evidence: [PlaceEvidence], total: Double, length: Int) {
    self.country = country
    self.evidence = evidence
    let sum = { (position: PlaceEvidence.Position) in
      evidence.reduce(0) { $0 + ($1.position == position ? Self.strength(of: $1) : 0) }
    }
    let all = evidence.reduce(0) { $0 + Self.strength(of: $1) }
    let share = total > 0 ? all / total : 0
    // A short article that speaks of no other country needs no more than its lead to tell where it plays.
    let density = min(1, all * 1800 / Double(max(length, 1)))
    let solitude = 2.4 * max(0, 2 * share - 1) * density
    let prominence =
      5 * Self.saturated(sum(.title)) + 2.5 * Self.saturated(sum(.summary))
      + (1.8 + solitude) * Self.saturated(sum(.lead))
    let frequency = 3 * min(1, max(0, all - 1) / 4) * min(1, 2.5 * share)
    weight = 1 - Self.decay(prominence + frequency)
  }

  private static func strength(of evidence: PlaceEvidence) -> Double {
    evidence.kind.strength * (evidence.isWeak ? 0.2 : 1)
  }

  /// Returns a value that grows to 1, fast at first: 0.7 at 1.
  private static func saturated(_ value: Double) -> Double {
    1.4 * value / (1 + 1.4 * value) * 1.2
  }

  /// Returns a value that falls from 1 to 0, a half at 2.1.
  private static func decay(_ value: Double) -> Double {
    1 / (1 + value * value / 4.4)
  }

  /// Returns the distinct words that gave the score, the weightiest first.
  func surfaces(in article: Article) -> [String] {
    var weights: [String: Double] = [:]
    var order: [String] = []
    for item in evidence {
      let surface = item.surface(in: article)
      if weights[surface] == nil { order.append(surface) }
      weights[surface, default: 0] += Self.strength(of: item) * Self.factor(of: item.position)
    }
    return order.enumerated()
      .sorted {
        (weights[$1.element, default: 0], $0.offset) < (weights[$0.element, default: 0], $1.offset)
      }
      .map(\.element)
  }

  private static func factor(of position: PlaceEvidence.Position) -> Double {
    switch position {
    case .title: 5
    case .summary: 2.5
    case .lead: 1.8
    case .body: 0.7
    }
  }
}
