/// A sorted table of folded Arabic words with the word that each is a form of: a line is «form word».
struct WordTable: Sendable {
  private let lines: SortedLines

  init(_ text: StaticString) {
    lines = SortedLines(text)
  }

  /// Returns the word that `form` is a form of, or nil if the table does not hold it.
  ///
  /// Letters are offsets from U+0600.
  func word(of form: ArraySlice<UInt8>) -> [UInt8]? {
    lines.end(of: form).map { lines.letters(from: $0 + 1) }
  }

  /// Returns whether the table holds a form.
  func contains(_ form: ArraySlice<UInt8>) -> Bool {
    lines.end(of: form) != nil
  }

  /// Returns the forms that begin with `letters`, in order.
  ///
  /// - Complexity: O(*n*) in the size of the table.
  func forms(beginningWith letters: ArraySlice<UInt8>) -> [[UInt8]] {
    lines.words(beginningWith: letters)
  }

  /// The forms with their words, for tests.
  var pairs: [(form: String, word: String)] {
    lines.lines.map { line in
      let words = line.split(separator: " ").map(String.init)
      return (words.first ?? "", words.last ?? "")
    }
  }
}
