import Glibc

/// How much each unit of a query tells, by how few articles hold it.
struct UnitWeights {
  /// The weight of each unit of the query, by its number; 0 for those that don't count.
  let values: [Double]

  /// Creates weights of `counted` units.
  ///
  /// - Parameters:
  ///   - units: The units of the query.
  ///   - counted: The numbers of those that count.
  ///   - articles: How many articles the archive has.
  ///   - count: Returns how many articles hold a unit.
  init(
    _ units: [QueryUnit], counted: [Int], articles: Int, count: (Int) throws -> Int
  ) rethrows {
    var values = [Double](repeating: 0, count: units.count)
    for number in counted {
      let unit = units[number]
      let share = unit.isFunctionWord ? RankingWeights.functionWord : 1
      let holding = Double(try count(number))
      let rarity = log(1 + max(0, Double(articles) - holding + 0.5) / (holding + 0.5))
      values[number] = share * rarity
    }
    self.values = values
  }

  /// Creates equal weights, for a single unit.
  init(single unit: Int, of count: Int) {
    values = (0..<count).map { $0 == unit ? 1 : 0 }
  }
}
