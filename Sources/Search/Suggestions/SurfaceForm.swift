import ArabicText

/// How a text writes a word whose folded spelling is known.
public struct SurfaceForm: Hashable, Sendable {
  /// The word, or the words with a space between.
  public let text: String
  /// Whether its folded spelling is the one that was sought; else it is another form of the word.
  public let isAsSpelled: Bool

  /// The most letters that stand before a word as prepositions and conjunctions.
  private static let longestProclitic = 3

  /// Finds the words of `spelling` in `text`, or returns nil if it lacks one of them in any form.
  ///
  /// A word that stands there only behind proclitics is cut free of them («بالموصل» gives «الموصل»); one that stands there
  /// only in other forms is given in the shortest.
  public init?(of spelling: String, in text: String) {
    let analyzer = ArabicAnalyzer()
    let written = analyzer.tokens(in: text)
    let utf8 = (spelling: Array(spelling.utf8), text: Array(text.utf8))
    let words = analyzer.tokens(in: spelling)
    let forms = words.compactMap { word in
      let forms = written.filter { $0.term == word.term }
        .map { String(decoding: utf8.text[$0.range], as: UTF8.self) }
      return Self(among: forms, of: String(decoding: utf8.spelling[word.range], as: UTF8.self))
    }
    if forms.isEmpty || forms.count < words.count { return nil }
    self.text = forms.map(\.text).joined(separator: " ")
    isAsSpelled = forms.allSatisfy(\.isAsSpelled)
  }

  private init(_ text: String, isAsSpelled: Bool) {
    self.text = text
    self.isAsSpelled = isAsSpelled
  }

  /// Chooses among the forms of one word as a text writes them.
  private init?(among forms: [String], of spelling: String) {
    var exact: [String: Int] = [:]
    for form in forms where ArabicNormalizer().normalize(form) == spelling {
      exact[form, default: 0] += 1
    }
    if let mostFrequent = exact.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
      self.init(mostFrequent.key, isAsSpelled: true)
    } else if let cut = forms.lazy.compactMap({ Self.end(of: $0, spelling) }).first {
      self.init(cut, isAsSpelled: true)
    } else if let shortest = forms.min(by: { $0.utf8.count < $1.utf8.count }) {
      self.init(shortest, isAsSpelled: false)
    } else {
      return nil
    }
  }

  /// Returns the end of a word that is spelled so; nil if too much stands before it.
  private static func end(of word: String, _ spelling: String) -> String? {
    var rest = word.unicodeScalars[...]
    for _ in 0..<longestProclitic {
      rest = rest.dropFirst().drop { $0.properties.generalCategory == .nonspacingMark }
      if ArabicNormalizer().normalize(String(rest)) == spelling { return String(rest) }
    }
    return nil
  }
}
