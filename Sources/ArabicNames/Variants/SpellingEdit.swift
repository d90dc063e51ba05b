/// A change of a word's spelling.
struct SpellingEdit: Sendable {
  /// The letters that go.
  let range: Range<Int>
  /// The letters in their place.
  let replacement: [UInt8]
  /// How unlikely the change is.
  let cost: Int
  /// Which rule it follows, and in which direction: the same change elsewhere in the word is likely once it is made.
  let rule: Int
}
