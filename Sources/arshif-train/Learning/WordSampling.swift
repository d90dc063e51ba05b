import Foundation

/// Which words a training of vectors looks at: frequent ones less often, and others by chance.
struct WordSampling {
  private static let threshold = 1e-3

  /// Words, each as often as it is to be drawn.
  private var urn: [Int32] = []
  /// The share of its occurrences at which a word is looked at, in units of 2⁻³².
  private var shares: [UInt32] = []

  init(counts: [Int]) {
    let powers = counts.map { pow(Double($0), 0.75) }
    let total = powers.reduce(0, +)
    let tokens = Double(counts.reduce(0, +))
    for (word, count) in counts.enumerated() {
      let copies = max(1, Int(powers[word] / total * Double(1 << 20)))
      urn += [Int32](repeating: Int32(word), count: copies)
      let ratio = Self.threshold / (Double(count) / tokens)
      shares.append(UInt32(min(1, ratio.squareRoot() + ratio) * Double(UInt32.max - 1)))
    }
  }

  /// Whether an occurrence of a word is passed over.
  func leavesOut(_ word: Int, _ random: UInt64) -> Bool {
    UInt32(truncatingIfNeeded: random) > shares[word]
  }

  /// Returns a word by chance, frequent ones more often.
  func word(_ random: UInt64) -> Int { Int(urn[Int(random >> 20) % urn.count]) }
}
