import ArabicText

/// A phrase as it is written, to be looked for in texts: the index of stems can't tell it from other forms.
struct WrittenPhrase {
  /// The phrase as typed, a space before it.
  let typed: SpacedWords
  /// Its words with their spelling folded, between spaces.
  let spelled: SpacedWords

  /// Creates a phrase; nil if it holds no word.
  init?(_ text: String) {
    var spelled: [UInt8] = []
    ArabicAnalyzer().appendSpellings(of: text, cache: TermCache(), to: &spelled)
    if spelled.count <= 1 { return nil }
    typed = SpacedWords([0x20] + Array(text.utf8))
    self.spelled = SpacedWords(spelled)
  }
}
