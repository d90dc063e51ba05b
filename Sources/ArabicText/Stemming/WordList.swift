/// A sorted list of folded Arabic words, one a line.
struct WordList: Sendable {
  private let lines: SortedLines

  init(_ text: StaticString) {
    lines = SortedLines(text)
  }

  /// Returns whether the list holds a word, given as letters: offsets from U+0600.
  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    lines.end(of: word) != nil
  }

  /// Returns whether a word is one from which no ending is stripped.
  static func keepsItsEnding(_ word: ArraySlice<UInt8>) -> Bool {
    protectedWords.contains(word) || feminineNouns.contains(word)
  }

  /// The words, for tests.
  var words: [String] { lines.lines }
}
