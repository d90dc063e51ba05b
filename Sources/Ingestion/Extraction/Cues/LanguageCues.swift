/// Letters and words by which a language can be told.
enum LanguageCues {
  /// Letters that Arabic lacks, by the language that uses them alone.
  static let letters: [Unicode.Scalar: String] = [
    "ٹ": "ur", "ڈ": "ur", "ڑ": "ur", "ں": "ur", "ے": "ur", "ھ": "ur",
    "ە": "ckb", "ۆ": "ckb", "ێ": "ckb", "ڕ": "ckb", "ڵ": "ckb",
  ]

  /// The languages, those with letters of their own first.
  static let order: [String] = ["ckb", "ur"]

  static let words: [String: Set<String>] = [
    "fa": [
      "که", "از", "این", "را", "است", "برای", "می", "شد", "شده", "آن", "با", "به", "در", "کرد",
      "است.", "گفت", "های",
    ],
    "en": [
      "the", "of", "and", "to", "in", "a", "that", "is", "was", "for", "on", "with", "said", "by",
      "at", "has",
    ],
    "fr": [
      "le", "la", "les", "de", "des", "du", "et", "un", "une", "en", "que", "qui", "est", "dans",
      "pour", "par", "sur", "au",
    ],
  ]
}
