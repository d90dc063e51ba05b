/// How many things were found rightly, found wrongly, and missed.
struct Counts: Hashable {
  var right = 0
  var wrong = 0
  var missed = 0

  /// The share of what was found that is right; nil if nothing was found.
  var precision: Double? { Self.share(right, of: right + wrong) }
  /// The share of what was to find that was found; nil if nothing was to find.
  var recall: Double? { Self.share(right, of: right + missed) }
  /// The harmonic mean of both; nil if nothing was found and nothing was to find.
  var f1: Double? { Self.share(2 * right, of: 2 * right + wrong + missed) }

  static func + (one: Counts, other: Counts) -> Counts {
    Counts(
      right: one.right + other.right, wrong: one.wrong + other.wrong,
      missed: one.missed + other.missed)
  }

  static func += (sum: inout Counts, other: Counts) { sum = sum + other }

  private static func share(_ part: Int, of whole: Int) -> Double? {
    whole == 0 ? nil : Double(part) / Double(whole)
  }
}
