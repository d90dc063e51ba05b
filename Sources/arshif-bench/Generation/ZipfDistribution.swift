import Foundation

/// Ranks as the words of a language have them: the probability of the rank *r* is proportional to 1 / (*r* + 2.7)^1.07.
struct ZipfDistribution {
  /// For each rank the sum of the weights up to it.
  private let sums: [Double]

  /// Creates a distribution over the ranks from 0 to `count` - 1; `count` is 1 or more.
  init(count: Int) {
    var sum = 0.0
    sums = (1...count).map { rank in
      sum += 1 / pow(Double(rank) + 2.7, 1.07)
      return sum
    }
  }

  /// Returns a rank by chance.
  func next(using generator: inout SeededGenerator) -> Int {
    let wanted = Double.random(in: 0..<(sums.last ?? 1), using: &generator)
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > wanted { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
