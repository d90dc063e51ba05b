/// Tells the language of a text by its letters and commonest words.
enum LanguageGuess {
  /// Returns the ISO 639-1 code (639-3 for Sorani Kurdish) of the language of `paragraphs`; nil if
  /// it is not clear.
  static func language(of paragraphs: [String]) -> String? {
    var arabic = 0
    var latin = 0
    var telltales: [String: Int] = [:]
    for paragraph in paragraphs {
      for scalar in paragraph.unicodeScalars where scalar.properties.isAlphabetic {
        if scalar.value < 0x250 { latin += 1 } else { arabic += 1 }
        if let language = LanguageCues.letters[scalar] { telltales[language, default: 0] += 1 }
      }
    }
    guard latin + arabic > 0 else { return nil }
    if latin > arabic { return commonest(of: ["en", "fr"], in: paragraphs, share: 8) }
    let threshold = max(1, arabic / 80)
    if let language = LanguageCues.order.first(where: { telltales[$0, default: 0] > threshold }) {
      return language
    }
    return commonest(of: ["fa"], in: paragraphs, share: 20) ?? "ar"
  }

  /// The language among `languages` whose commonest words are at least one in `share`.
  private static func commonest(
    of languages: [String], in paragraphs: [String], share: Int
  ) -> String? {
    var counts: [String: Int] = [:]
    var total = 0
    for word in paragraphs.joined(separator: " ").lowercased().split(separator: " ") {
      total += 1
      for language in languages
      where LanguageCues.words[language, default: []].contains(String(word)) {
        counts[language, default: 0] += 1
      }
    }
    guard let best = counts.max(by: { $0.value < $1.value }), best.value * share >= total else {
      return nil
    }
    return best.key
  }
}
