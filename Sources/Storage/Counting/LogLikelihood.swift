import Foundation

/// How sure it is that two things stand together by more than chance, after Dunning (1993).
///
/// Frequency alone puts what stands everywhere first; the plain ratio to chance, what stood together once.
enum LogLikelihood {
  /// Returns the ratio, negative where the two avoid each other.
  ///
  /// - Parameters:
  ///   - both: How many of all have both.
  ///   - one: How many have the one.
  ///   - other: How many have the other.
  ///   - all: How many there are.
  /// - Returns: 0 for chance; beyond 10.8 either way, chance does so less than once in a thousand times.
  static func ratio(both: Int, one: Int, other: Int, all: Int) -> Double {
    let all = max(all, one + other - both)
    let table = [both, one - both, other - both, all - one - other + both]
    let rows = [one, one, all - one, all - one]
    let columns = [other, all - other, other, all - other]
    var sum = 0.0
    for (cell, (row, column)) in zip(table, zip(rows, columns)) where cell > 0 {
      sum += Double(cell) * log(Double(cell) * Double(all) / (Double(row) * Double(column)))
    }
    let isLess = Double(both) * Double(all) < Double(one) * Double(other)
    return (isLess ? -2 : 2) * max(0, sum)
  }
}
