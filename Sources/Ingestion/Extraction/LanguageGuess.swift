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
    if latin > arabic { return latinLanguage(of: paragraphs) }
    let threshold = max(1, arabic / 80)
    return LanguageCues.order.first { telltales[$0, default: 0] > threshold } ?? "ar"
  }

  private static func latinLanguage(of paragraphs: [String]) -> String? {
    var counts: [String: Int] = [:]
    var total = 0
    for word in paragraphs.joined(separator: " ").lowercased().split(separator: " ") {
      total += 1
      for (language, words) in LanguageCues.words where words.contains(String(word)) {
        counts[language, default: 0] += 1
      }
    }
    guard let best = counts.max(by: { $0.value < $1.value }), best.value * 8 >= total else {
      return nil
    }
    return best.key
  }
}
