/// A slip undone: other letters in place of some of a word.
struct SpellingEdit {
  /// The letters that go.
  let range: Range<Int>
  /// The letters that come.
  let letters: [Unicode.Scalar]
  /// How implausible the slip is, above 0.
  let cost: Double
  /// Whether the slip may stand beside another in a word.
  let isCommon: Bool

  /// Whether both edits can be made, in either order.
  func isApart(from other: SpellingEdit) -> Bool {
    range.lowerBound != other.range.lowerBound
      && (range.upperBound <= other.range.lowerBound
        || other.range.upperBound <= range.lowerBound)
  }
}
