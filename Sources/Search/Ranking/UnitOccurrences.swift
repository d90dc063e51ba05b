import Storage

/// Where a match holds the units of a query.
struct UnitOccurrences {
  /// The occurrences of a unit that are looked at for nearness.
  private static let positionLimit = 16
  /// What parts the words of one column from those of the next.
  private static let columnWidth: Int32 = 1 << 20

  /// How often the match holds each counted unit, weighted.
  private(set) var frequencies: [Float]
  private var positions: [Int32]
  private var positionCounts: [Int]
  /// The positions of all units in the order of the text, each with its unit.
  private var order: [(position: Int32, unit: Int)] = []
  private var passageCounts: [Int]

  init(_ scorer: MatchScorer) {
    frequencies = Array(repeating: 0, count: scorer.unitCount)
    positions = Array(repeating: 0, count: scorer.unitCount * Self.positionLimit)
    positionCounts = Array(repeating: 0, count: scorer.unitCount)
    passageCounts = Array(repeating: 0, count: scorer.unitCount)
  }

  /// Reads a match.
  mutating func read(_ match: IndexMatch, by scorer: MatchScorer) {
    for unit in frequencies.indices {
      frequencies[unit] = 0
      positionCounts[unit] = 0
    }
    for phrase in scorer.phrases {
      let unit = phrase.unit
      let first = unit * Self.positionLimit
      match.forEachOccurrence(ofPhrase: phrase.number) { column, offset in
        frequencies[unit] += phrase.weight * RankingWeights.columns[column]
        let count = positionCounts[unit]
        if count < Self.positionLimit {
          positions[first + count] =
            Int32(column) * Self.columnWidth + Int32(truncatingIfNeeded: offset)
          positionCounts[unit] = count + 1
        }
      }
    }
  }

  /// Returns what it counts that the units stand near each other.
  mutating func nearness(by scorer: MatchScorer) -> Double {
    if scorer.unitCount < 2 { return 0 }
    return nearnessOfPairs(by: scorer) * RankingWeights.nearness
      + bestPassage(by: scorer) * RankingWeights.passage
  }

  /// Returns the most that the units weigh that stand within one passage.
  private mutating func bestPassage(by scorer: MatchScorer) -> Double {
    sortPositions()
    for unit in passageCounts.indices { passageCounts[unit] = 0 }
    var best = 0.0
    var weight = 0.0
    var first = 0
    for place in order {
      if passageCounts[place.unit] == 0 { weight += scorer.weights[place.unit] }
      passageCounts[place.unit] += 1
      while place.position - order[first].position >= RankingWeights.passageLength {
        let left = order[first].unit
        passageCounts[left] -= 1
        if passageCounts[left] == 0 { weight -= scorer.weights[left] }
        first += 1
      }
      if weight > best { best = weight }
    }
    return best
  }

  private mutating func sortPositions() {
    order.removeAll(keepingCapacity: true)
    for unit in positionCounts.indices {
      for index in 0..<positionCounts[unit] {
        order.append((positions[unit * Self.positionLimit + index], unit))
      }
    }
    order.sort { $0.position < $1.position }
  }

  /// Returns how near the units stand that follow each other in the query: the sum over the pairs of the weight of the lesser,
  /// by one and the words between them at the nearest place.
  private func nearnessOfPairs(by scorer: MatchScorer) -> Double {
    var sum = 0.0
    for pair in scorer.pairs {
      guard frequencies[pair.first] > 0, frequencies[pair.second] > 0 else { continue }
      sum += pair.weight / (1 + leastDistance(pair.first, pair.second))
    }
    return sum
  }

  /// Returns the words between two units where they stand nearest; half a word more where they stand in the other order.
  private func leastDistance(_ first: Int, _ second: Int) -> Double {
    var least = Double(Self.columnWidth)
    for one in 0..<positionCounts[first] {
      let start = positions[first * Self.positionLimit + one]
      for other in 0..<positionCounts[second] {
        let distance = positions[second * Self.positionLimit + other] - start
        let gap = distance > 0 ? Double(distance - 1) : Double(-distance) + 0.5
        if gap < least { least = gap }
      }
    }
    return least
  }
}
