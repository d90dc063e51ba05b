import ArabicText

/// Counts the folded words of a corpus and tells which are words of their own, and not a proclitic and a word.
struct WordCounter {
  /// A word seldom enough to be a slip is none.
  private static let leastCount = 5
  private static let proclitics = Set("وفبلكس".unicodeScalars)

  private var counts: [String: Int] = [:]
  private let tokenizer = WordTokenizer()
  private let normalizer = ArabicNormalizer()

  /// Counts the words of a text, without their article.
  mutating func count(_ text: String) {
    let bytes = Array(text.utf8)
    for range in tokenizer.words(in: text) {
      let word = normalizer.normalize(String(decoding: bytes[range], as: UTF8.self))
      guard word.unicodeScalars.allSatisfy({ $0.value >= 0x0621 && $0.value <= 0x064A }) else {
        continue
      }
      counts[Self.withoutArticle(word), default: 0] += 1
    }
  }

  /// The words of three letters or more that may carry a proclitic and begin with none, ascending by UTF-8.
  var knownWords: [String] {
    counts.keys.filter(isKnown).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func isKnown(_ word: String) -> Bool {
    let letters = Array(word.unicodeScalars)
    guard let count = counts[word], count >= Self.leastCount, letters.count >= 3 else {
      return false
    }
    guard letters.count >= 4, Self.proclitics.contains(letters[0]) else { return true }
    return !isProcliticAndWord(letters, count)
  }

  /// Whether what follows the first letter is so frequent that the letter is likelier a proclitic.
  ///
  /// «و» stands before anything, so a word with it must be eight times as frequent as the rest, another one twice.
  private func isProcliticAndWord(_ letters: [Unicode.Scalar], _ count: Int) -> Bool {
    let factor = letters[0] == "و" ? 8 : 2
    let rest = Self.string(letters.dropFirst())
    if rest.hasPrefix("ال") || counts[rest, default: 0] * factor >= count { return true }
    let second = letters[1]
    guard letters.count >= 5, Self.proclitics.contains(second), second != "و", second != "ف" else {
      return false
    }
    return counts[Self.string(letters.dropFirst(2)), default: 0] * factor >= count
  }

  private static func withoutArticle(_ word: String) -> String {
    for article in ["وال", "بال", "لل", "ال"] where word.hasPrefix(article) {
      let rest = word.unicodeScalars.dropFirst(article.unicodeScalars.count)
      if rest.count >= 3 { return String(rest) }
    }
    return word
  }

  private static func string(_ letters: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: letters)
    return String(view)
  }
}
