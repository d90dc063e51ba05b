/// Letters and words by which a language can be told.
enum LanguageCues {
  /// Letters that Arabic lacks, by the language that uses them alone.
  static let letters: [Unicode.Scalar: String] = [
    "ٹ": "ur", "ڈ": "ur", "ڑ": "ur", "ں": "ur", "ے": "ur", "ھ": "ur",
    "ە": "ckb", "ۆ": "ckb", "ێ": "ckb", "ڕ": "ckb", "ڵ": "ckb",
    "پ": "fa", "چ": "fa", "گ": "fa", "ژ": "fa", "ک": "fa", "ی": "fa",
  ]

  /// The languages, those with letters of their own first.
  static let order: [String] = ["ckb", "ur", "fa"]

  static let words: [String: Set<String>] = [
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
