extension SpellingRule {
  /// The ways in which Arabic newspapers write the sounds of foreign names, in both directions.
  static let all: [SpellingRule] = gutturals + sibilants + stops + vowels + edges

  /// More than the changes of a name may cost: letters that the index folds are written for no others.
  private static let never = 99

  private static let gutturals = [
    SpellingRule("غ", "ج", 2), SpellingRule("غ", "ق", 4), SpellingRule("غ", "ك", 4),
    SpellingRule("ج", "ق", 5), SpellingRule("ج", "ك", 6), SpellingRule("ك", "ق", 5),
    SpellingRule("گ", "غ", 1, back: never), SpellingRule("گ", "ج", 1, back: never),
    SpellingRule("گ", "ك", 1, back: never),
    SpellingRule("گ", "ق", 2, back: never), SpellingRule("خ", "ه", 5), SpellingRule("خ", "ك", 6),
    SpellingRule("خ", "ش", 6), SpellingRule("خ", "ج", 6),
  ]

  private static let sibilants = [
    SpellingRule("س", "ز", 4), SpellingRule("س", "ز", 3, .end), SpellingRule("س", "ث", 5),
    SpellingRule("س", "ث", 3, .end), SpellingRule("ز", "ث", 4, .end), SpellingRule("س", "ص", 4),
    SpellingRule("س", "ش", 3, .end), SpellingRule("س", "ش", 6), SpellingRule("ست", "شت", 3),
    SpellingRule("ز", "ذ", 4), SpellingRule("تش", "ش", 3), SpellingRule("تش", "ج", 5),
    SpellingRule("چ", "تش", 1, back: never), SpellingRule("چ", "ج", 1, back: never),
    SpellingRule("چ", "ش", 2, back: never),
    SpellingRule("ج", "دج", 4), SpellingRule("ژ", "ج", 1, back: never),
    SpellingRule("ژ", "ز", 1, back: never),
    SpellingRule("تس", "ز", 5), SpellingRule("تز", "ز", 4), SpellingRule("تس", "س", 5),
    SpellingRule("تس", "تش", 5), SpellingRule("ج", "ي", 6, .start), SpellingRule("ج", "ش", 6),
  ]

  private static let stops = [
    SpellingRule("ت", "ط", 3), SpellingRule("ت", "ث", 4), SpellingRule("د", "ذ", 6),
    SpellingRule("د", "ت", 5, .end), SpellingRule("د", "ض", 6),
    SpellingRule("پ", "ب", 1, back: never),
    SpellingRule("پ", "ف", 3, back: never), SpellingRule("ڤ", "ف", 1, back: never),
    SpellingRule("ڤ", "و", 4, back: never),
    SpellingRule("و", "ف", 5, .start), SpellingRule("نب", "مب", 3),
  ]

  private static let vowels = [
    SpellingRule("اي", "ي", 4, .betweenConsonants), SpellingRule("او", "و", 4, .betweenConsonants),
    SpellingRule("اي", "ا", 5, .betweenConsonants), SpellingRule("ا", "ي", 6, .betweenConsonants),
    SpellingRule("ا", "و", 6, .betweenConsonants), SpellingRule("ي", "و", 6, .betweenConsonants),
    SpellingRule("يي", "ي", 3, back: 6), SpellingRule("وو", "و", 3, back: 6),
    SpellingRule("ءي", "يي", 2),
    SpellingRule("ءي", "ي", 3, back: 6), SpellingRule("ءو", "وو", 2),
    SpellingRule("ءو", "و", 4, back: 7),
    SpellingRule("ءا", "يا", 4), SpellingRule("ييا", "يا", 4, back: 5),
    SpellingRule("وا", "ووا", 5),
    SpellingRule("يا", "ايا", 5), SpellingRule("يو", "و", 5), SpellingRule("ييل", "يال", 3),
    SpellingRule("ءيل", "يال", 4), SpellingRule("وي", "ووي", 5),
    SpellingRule("اا", "ا", 3, back: 8),
  ]

  private static let edges = [
    SpellingRule("ا", "ه", 2, .end), SpellingRule("ي", "يه", 4, .end),
    SpellingRule("وف", "يف", 3, .end), SpellingRule("وف", "ييف", 4, .end),
    SpellingRule("يرغ", "ورغ", 3, .end), SpellingRule("يرج", "ورج", 3, .end),
    SpellingRule("يا", "ا", 5, .end), SpellingRule("اي", "ا", 4, .startBeforeConsonant),
    SpellingRule("او", "ا", 4, .startBeforeConsonant), SpellingRule("يو", "او", 4, .start),
    SpellingRule("اس", "س", 3, .startBeforeConsonant),
    SpellingRule("اش", "ش", 3, .startBeforeConsonant), SpellingRule("ه", "ا", 6, .start),
    SpellingRule("اي", "ي", 5, .start), SpellingRule("اي", "او", 6, .startBeforeConsonant),
  ]
}
