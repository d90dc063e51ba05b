/// Finds the past tense of a verb's forms: «كتب» of «يكتب», «تكتبها», «كتبت», «كتبوا».
struct VerbLookup: Sendable {
  typealias Word = ArraySlice<UInt8>

  /// Returns the verb that a word is a form of.
  func entry(of word: Word) -> LexiconEntry? {
    guard word.count >= 3 else { return nil }
    if WordList.pastTenses.contains(word) { return verb(word, Array(word)) }
    if let past = WordTable.verbForms.word(of: word) { return verb(word, past) }
    return past(word) ?? present(word)
  }

  /// Returns the verb that a word without proclitics is the present tense of.
  ///
  /// If it is certain that the word is one («ستتبع»), it may look like a noun («تتبع»).
  func present(_ word: Word, isCertain: Bool = false) -> LexiconEntry? {
    guard let first = word.first, word.count >= 3 else { return nil }
    guard first == Letters.yeh || first == Letters.teh || first == Letters.noon else { return nil }
    if first != Letters.yeh, !isCertain, looksLikeNoun(word) { return nil }
    // The tables hold the forms with ي.
    var form = Array(word)
    form[0] = Letters.yeh
    if let entry = presentWithEndings(form[...], isWe: first == Letters.noon) { return entry }
    for pronoun in Self.objects where word.hasSuffix(pronoun) {
      let rest = form.dropLast(pronoun.count)
      // «تجربة» and «تغطية» are nouns, not «تجرب» with a pronoun.
      if pronoun.count == 1, first != Letters.yeh, rest.count < 5 { continue }
      if first != Letters.yeh, !isCertain, looksLikeNoun(word.dropLast(pronoun.count)) { continue }
      if let entry = presentWithEndings(rest, isWe: first == Letters.noon)
        ?? openedPresent(rest)
      {
        return entry
      }
    }
    return nil
  }

  private func looksLikeNoun(_ word: Word) -> Bool {
    WordList.presentLookalikes.contains(word) || WordList.protectedWords.contains(word)
  }

  /// Looks up a present tense with the endings of dual and plural, which «we» does not take.
  private func presentWithEndings(_ word: Word, isWe: Bool) -> LexiconEntry? {
    if let entry = presentStem(word) { return entry }
    guard word.count >= 4, !isWe else { return nil }
    if word.hasSuffix(Self.dual) { return presentStem(word.dropLast(2)) }
    if word.last == Letters.noon, word.count >= 5, let entry = presentStem(word.dropLast()) {
      return entry
    }
    guard word.hasSuffix(Self.plural) || word.hasSuffix(Self.shortPlural) else { return nil }
    return presentOfPlural(word.dropLast(2))
  }

  /// Before و a final vowel is lost («يدعون»), and hamza changes its seat («يبدؤون», «ينشئون»).
  private func presentOfPlural(_ stem: Word) -> LexiconEntry? {
    if let entry = presentStem(stem) { return entry }
    if stem.last == Letters.hamza {
      return presentStem(stem.dropLast() + [Letters.yeh, Letters.hamza])
        ?? presentStem(stem.dropLast() + [Letters.alef])
    }
    return presentStem(stem + [Letters.yeh]) ?? presentStem(stem + [Letters.waw])
  }

  /// Looks up a present tense as it is written before a pronoun: «يرا», «يكتبو», «ينشئ».
  private func openedPresent(_ word: Word) -> LexiconEntry? {
    switch word.last {
    case Letters.alef: presentStem(word.dropLast() + [Letters.yeh])
    case Letters.waw: presentOfPlural(word.dropLast())
    case Letters.hamza: presentStem(word.dropLast() + [Letters.yeh, Letters.hamza])
    default: nil
    }
  }

  /// Looks up a present tense with ي and without endings.
  private func presentStem(_ word: Word) -> LexiconEntry? {
    guard word.count >= 3 else { return nil }
    return WordTable.verbForms.word(of: word).map { verb(word, $0) }
  }

  private func past(_ word: Word) -> LexiconEntry? {
    if let entry = pastWithEnding(word) { return entry }
    guard let last = word.last, Letters.endsPronoun(last) else { return nil }
    if WordList.keepsItsEnding(word) { return nil }
    for pronoun in Self.objects where word.hasSuffix(pronoun) {
      // «القوة» and «الزمني» have the article, and are not «ألقوا» and «ألزم» with a pronoun.
      if pronoun.first != Letters.heh || pronoun.count == 1, word.startsLikeArticle { continue }
      if let entry = openedPast(word.dropLast(pronoun.count)) { return entry }
    }
    return nil
  }

  private func pastWithEnding(_ word: Word) -> LexiconEntry? {
    for ending in Self.pastEndings where word.hasSuffix(ending) {
      let rest = word.dropLast(ending.count)
      // «شاركن» is a verb, «وزن» and «الزمن» are not.
      if ending == Self.femininePlural,
        rest.count < 4 || word.startsLikeArticle || WordList.knownWords.contains(word)
      {
        continue
      }
      if let entry = pastStem(rest) { return entry }
      if ending == Self.feminine || ending == Self.shortPlural, rest.count >= 3 {
        if let entry = weakPast(rest) { return entry }
      }
    }
    return nil
  }

  /// Looks up a past tense as it is written before a pronoun: «كتب», «كتبت», «كتبو», «أعطا».
  private func openedPast(_ word: Word) -> LexiconEntry? {
    if let entry = pastStem(word) { return entry }
    switch word.last {
    case Letters.alef: return pastStem(word.dropLast() + [Letters.yeh])
    case Letters.waw: return pastStem(word.dropLast()) ?? weakPast(word.dropLast())
    case Letters.teh:
      // «حملتها» is likelier «حملة» with a pronoun.
      let rest = word.dropLast()
      if WordList.feminineNouns.contains(rest + [Letters.heh]) { return nil }
      return pastStem(rest) ?? weakPast(rest)
        ?? WordTable.verbForms.word(of: word).map { verb(word, $0) }
    default: return nil
    }
  }

  /// Looks up a past tense that lost its last letter to an ending: «أعط» of «أعطت», «بدؤ» of «بدؤوا».
  private func weakPast(_ word: Word) -> LexiconEntry? {
    guard word.count >= 3 else { return nil }
    if word.last == Letters.hamza { return pastStem(word.dropLast() + [Letters.alef]) }
    return pastStem(word + [Letters.yeh])
  }

  private func pastStem(_ word: Word) -> LexiconEntry? {
    guard word.count >= 3, WordList.pastTenses.contains(word) else { return nil }
    return verb(word, Array(word))
  }

  private func verb(_ form: Word, _ past: [UInt8]) -> LexiconEntry {
    LexiconEntry(form: form, lemma: past, rule: .verb)
  }

  private static let objects: [[UInt8]] = [
    [Letters.heh, Letters.meem, Letters.alef], [Letters.heh, Letters.alef],
    [Letters.heh, Letters.meem], [Letters.heh, Letters.noon], [Letters.kaf, Letters.meem],
    [Letters.noon, Letters.alef], [Letters.noon, Letters.yeh], [Letters.heh],
  ]
  private static let feminine: [UInt8] = [Letters.teh]
  private static let femininePlural: [UInt8] = [Letters.noon]
  private static let shortPlural: [UInt8] = [Letters.waw, Letters.alef]
  private static let plural: [UInt8] = [Letters.waw, Letters.noon]
  private static let dual: [UInt8] = [Letters.alef, Letters.noon]
  private static let pastEndings: [[UInt8]] = [
    feminine, shortPlural, [Letters.teh, Letters.alef], [Letters.noon, Letters.alef],
    [Letters.teh, Letters.meem], [Letters.alef], femininePlural,
  ]
}
