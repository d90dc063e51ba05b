/// What the stemmer's lists know of words, for those who must not take a common word for a name.
public struct WordKnowledge: Sendable {
  /// Creates the knowledge.
  public init() {}

  /// Tells whether a list holds the folded word as it stands; the known words were counted from news and hold names too.
  ///
  /// - Parameter letters: The word's letters as offsets from U+0600.
  /// - Returns: Whether a list holds it.
  public func isKnown(_ letters: ArraySlice<UInt8>) -> Bool {
    WordList.knownWords.contains(letters) || WordList.protectedWords.contains(letters)
      || WordList.radicalWords.contains(letters) || WordList.feminineNouns.contains(letters)
  }
}
