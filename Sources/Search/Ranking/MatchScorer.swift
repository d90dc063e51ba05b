import ArchiveModel

/// Scores matches of one expression.
struct MatchScorer {
  /// A phrase of the expression that counts.
  struct Phrase {
    /// Its number in the expression.
    let number: Int
    /// The counted unit that it belongs to, by its place among them.
    let unit: Int
    /// What one occurrence counts.
    let weight: Float
  }

  /// Two units that follow each other in the query.
  struct Pair {
    let first: Int
    let second: Int
    /// The weight of the lesser.
    let weight: Double
  }

  /// The numbers of the counted units in the query.
  let units: [Int]
  let phrases: [Phrase]
  let pairs: [Pair]
  /// The most that nearness can add.
  let bestNearness: Double
  /// The weights of the counted units.
  let weights: [Double]
  private let usualLength: Double

  /// Creates a scorer.
  ///
  /// - Parameters:
  ///   - expression: The expression.
  ///   - query: The query.
  ///   - weights: The weights of the query's units.
  ///   - usualLength: The words of an article on average.
  init(
    _ expression: MatchExpression, of query: PreparedQuery, weights: UnitWeights,
    usualLength: Double
  ) {
    let counted = Set(expression.roles.compactMap { $0?.unit })
    units = query.units.indices.filter { counted.contains($0) && weights.values[$0] > 0 }
    let places = Dictionary(uniqueKeysWithValues: units.enumerated().map { ($1, $0) })
    phrases = expression.roles.enumerated().compactMap { number, role in
      guard let role, let place = places[role.unit] else { return nil }
      let alternative = query.units[role.unit].alternatives[role.alternative]
      return Phrase(
        number: number, unit: place, weight: RankingWeights.weight(of: alternative.rule))
    }
    self.weights = units.map { weights.values[$0] }
    self.usualLength = max(1, usualLength)
    pairs = Self.pairs(of: units, in: query, self.weights)
    bestNearness =
      pairs.reduce(0) { $0 + $1.weight } * RankingWeights.nearness
      + (units.count > 1 ? self.weights.reduce(0, +) * RankingWeights.passage : 0)
  }

  /// How many units count.
  var unitCount: Int { units.count }

  private static func pairs(
    of units: [Int], in query: PreparedQuery, _ weights: [Double]
  ) -> [Pair] {
    let places = units.indices.filter { place in
      let unit = query.units[units[place]]
      return !unit.isFunctionWord && unit.kind != .names
    }
    return zip(places, places.dropFirst()).map { first, second in
      Pair(first: first, second: second, weight: min(weights[first], weights[second]))
    }
  }

  /// Returns the score of how often a match holds the units, its length taken for the usual one.
  @inline(__always)
  func score(of frequencies: ArraySlice<Float>) -> Double {
    score(of: frequencies, saturation: RankingWeights.saturation)
  }

  /// Returns the score of how often a match of so many words holds the units.
  func score(of frequencies: ArraySlice<Float>, length: Int) -> Double {
    score(of: frequencies, saturation: saturation(length: length))
  }

  /// Returns what each unit adds to the score of a match of so many words, by the unit's number in the query.
  func shares(of frequencies: ArraySlice<Float>, length: Int) -> [Int: Double] {
    let saturation = saturation(length: length)
    return Dictionary(
      uniqueKeysWithValues: units.indices.map { place in
        (
          units[place],
          share(place, Double(frequencies[frequencies.startIndex + place]), saturation)
        )
      })
  }

  private func saturation(length: Int) -> Double {
    let share = RankingWeights.lengthShare
    return RankingWeights.saturation * (1 - share + share * Double(length) / usualLength)
  }

  @inline(__always)
  private func score(of frequencies: ArraySlice<Float>, saturation: Double) -> Double {
    var sum = 0.0
    for place in 0..<weights.count {
      sum += share(place, Double(frequencies[frequencies.startIndex + place]), saturation)
    }
    return sum
  }

  @inline(__always)
  private func share(_ place: Int, _ frequency: Double, _ saturation: Double) -> Double {
    weights[place] * frequency * (RankingWeights.saturation + 1) / (frequency + saturation)
  }
}
