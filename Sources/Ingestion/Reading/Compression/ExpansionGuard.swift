/// Notices compressed bytes that grow beyond measure and hold nothing of use.
struct ExpansionGuard {
  /// What may come out before it is looked at twice.
  private static let tolerance = 64 << 20
  /// How many times longer than its compressed form no text becomes.
  private static let absurdRatio = 200

  private var bytesIn = 0
  private var bytesOut = 0

  /// Counts from here.
  mutating func reset() {
    self = ExpansionGuard()
  }

  /// Counts a step, and returns whether it was one too many.
  mutating func isExceeded(taking input: Int, giving output: Int) -> Bool {
    bytesIn += input
    bytesOut += output
    return bytesOut > Self.tolerance && bytesOut / Self.absurdRatio > bytesIn
  }
}
