/// The pairs of two sequences, in the order of both, that weigh most together.
struct Alignment {
  /// The places in the first and the second sequence, in order.
  let pairs: [(Int, Int)]

  /// Aligns two sequences.
  ///
  /// - Parameters:
  ///   - first: The length of the first.
  ///   - second: The length of the second.
  ///   - weight: The weight of a pair; 0 if the two are none.
  init(_ first: Int, _ second: Int, weight: (Int, Int) -> Int) {
    var best = [[Int]](repeating: [Int](repeating: 0, count: second + 1), count: first + 1)
    var weights = [[Int]](repeating: [Int](repeating: 0, count: second), count: first)
    for one in stride(from: first - 1, through: 0, by: -1) {
      for two in stride(from: second - 1, through: 0, by: -1) {
        weights[one][two] = weight(one, two)
        let paired =
          weights[one][two] > 0 ? weights[one][two] + best[one + 1][two + 1] : 0
        best[one][two] = max(paired, best[one + 1][two], best[one][two + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var (one, two) = (0, 0)
    while one < first, two < second {
      if weights[one][two] > 0, best[one][two] == weights[one][two] + best[one + 1][two + 1] {
        pairs.append((one, two))
        (one, two) = (one + 1, two + 1)
      } else if best[one][two] == best[one + 1][two] {
        one += 1
      } else {
        two += 1
      }
    }
    self.pairs = pairs
  }
}
