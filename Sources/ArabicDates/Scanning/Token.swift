/// A word or a number of the text, with what stands before it.
struct Token {
  /// What stands between a token and the one before it, bidi marks left out.
  struct Gap {
    /// The last punctuation character, as ASCII; 0 if there is none.
    var mark: UInt8 = 0
    /// The number of punctuation characters.
    var markCount = 0
    var hasSpace = false
    var hasNewline = false
    var endsSentence = false

    /// Whether nothing but spaces, or nothing at all, lies between.
    var isPlain: Bool { markCount == 0 && !hasNewline }
    /// Whether the tokens touch.
    var isEmpty: Bool { markCount == 0 && !hasNewline && !hasSpace }

    /// Whether one punctuation character lies between, and it is one of `marks`.
    func isOne(of marks: String) -> Bool {
      markCount == 1 && !hasNewline && marks.utf8.contains(mark)
    }

    /// Whether only spaces lie between, or one of `marks`.
    func allows(_ marks: String) -> Bool { isPlain || isOne(of: marks) }
  }

  var start = 0
  var end = 0
  var key = WordKey()
  var meaning = Meaning.none
  /// The number of letters of ``key`` that are proclitics: 1 of «وأمس», 2 of «وبالأمس».
  var procliticLength = 0
  /// The value of a number of at most nine digits.
  var number = 0
  /// The number of digits; 0 of a word.
  var digitCount = 0
  var gap = Gap()

  var isNumber: Bool { digitCount > 0 }
  /// The word without its proclitics.
  var bareKey: WordKey { WordKey(bits: key.bits >> UInt64(5 * procliticLength)) }
  /// Whether the word begins with the conjunction «و» before a word of the vocabulary.
  var hasConjunction: Bool { procliticLength > 0 && key.firstLetter == WordKey.waw }
}
