import ArabicText

/// A phrase as it is written, to be looked for in texts: the index of stems can't tell it from other forms.
struct WrittenPhrase {
  /// What finds most of the texts that hold it.
  private let scanner: FoldedWordScanner?
  /// Its words with their spelling folded, between spaces.
  let spelled: SpacedWords

  /// Creates a phrase; nil if it holds no word.
  init?(_ text: String) {
    var spelled: [UInt8] = []
    ArabicAnalyzer().appendSpellings(of: text, cache: TermCache(), to: &spelled)
    if spelled.count <= 1 { return nil }
    // The folded words, without the spaces around them.
    let words = String(decoding: spelled.dropFirst().dropLast(), as: UTF8.self)
    let scanner = FoldedWordScanner(seeking: words)
    self.scanner = scanner?.words.count == words.split(separator: " ").count ? scanner : nil
    self.spelled = SpacedWords(spelled)
  }

  /// Returns whether a text surely holds the phrase.
  func isSurelyIn(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let scanner else { return false }
    var place = 0
    var isFound = false
    let words = scanner.words
    scanner.forEachWord(in: text) { hash, _ in
      if isFound { return }
      // Where a phrase begins anew within itself this is missed, and read more slowly.
      place = hash == words[place] ? place + 1 : hash == words[0] ? 1 : 0
      if place == words.count {
        isFound = true
        place = 0
      }
    }
    return isFound
  }
}
