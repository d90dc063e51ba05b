/// The first 40 folded letters of a word.
package struct FoldedLetters: Sendable {
  /// The most letters that are kept.
  static let capacity = 40

  private(set) var codes = InlineArray<40, UInt16>(repeating: 0)
  /// The number of letters.
  private(set) var count = 0

  package init() {}

  mutating func append(_ code: UInt16) {
    guard count < Self.capacity else { return }
    codes[count] = code
    count += 1
  }

  subscript(index: Int) -> UInt16 { codes[index] }

  /// Returns the hash of the letters in `range`, as the token scanner makes it.
  ///
  /// - Parameters:
  ///   - range: The letters.
  ///   - start: The hash of what stands before them.
  /// - Returns: The hash.
  func hash(_ range: Range<Int>, after start: UInt64 = 0) -> UInt64 {
    var hash = start
    for index in range { hash = FoldedWord.hash(codes[index], before: hash) }
    return hash
  }
}
