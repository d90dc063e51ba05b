/// The tables of broken plurals, nisba adjectives and verbs, looked up with the endings that a form may carry.
struct Lexicon: Sendable {
  typealias Word = ArraySlice<UInt8>

  private let verbs = VerbLookup()

  /// Returns what the tables know of a word whose proclitics are stripped.
  func entry(of word: BareWord) -> LexiconEntry? {
    if let entry = otherForm(word.letters) { return entry }
    // «ستحمل» is the present of «حمل», where «تحمل» may be a past tense.
    if word.isFuture, let verb = verbs.present(word.letters, isCertain: true) { return verb }
    let isNoun = word.hasArticle || word.hasTehMarbuta
    if let noun = noun(word.letters, isNoun: isNoun) { return noun }
    return isNoun ? nil : verbs.entry(of: word.letters)
  }

  /// Returns what the tables know of a word that may have proclitics or not.
  func entry(of word: Word) -> LexiconEntry? {
    otherForm(word) ?? noun(word) ?? verbs.entry(of: word)
  }

  /// Returns the word of another spelling of it, or of a form that no ending makes.
  private func otherForm(_ word: Word) -> LexiconEntry? {
    WordTable.otherForms.word(of: word).map {
      LexiconEntry(form: $0[...], lemma: $0, rule: .none)
    }
  }

  /// Returns the usual spelling of a stem: «هيئة» for «هيأة» of «هيأتها».
  func usualSpelling(of stem: Word) -> Word {
    // «أبيات» leaves «أبي», and is no «أبو».
    stem.count >= 4 ? WordTable.otherForms.word(of: stem)?[...] ?? stem : stem
  }

  /// Returns whether a table holds a word as it stands.
  func holds(_ word: Word) -> Bool {
    holdsNoun(word) || WordList.pastTenses.contains(word) || WordTable.verbForms.contains(word)
  }

  /// Returns whether the table of plurals or that of adjectives holds a word as it stands.
  func holdsNoun(_ word: Word) -> Bool {
    WordTable.brokenPlurals.contains(word) || WordTable.nisbas.contains(word)
      || WordTable.otherForms.contains(word)
  }

  /// Returns what the tables of nouns and adjectives know of a word.
  ///
  /// If an article or ة shows that it is a noun without a pronoun, it may be a plural that is often a verb: «الطلبة».
  func noun(_ word: Word, isNoun: Bool = false) -> LexiconEntry? {
    guard word.count >= 3 else { return nil }
    if let lemma = singular(of: word, isNoun: isNoun) {
      return LexiconEntry(form: word, lemma: nationality(lemma), rule: .plural)
    }
    return nisba(word) ?? (isNoun ? nil : pluralWithEnding(word))
  }

  /// Returns the verb that a word is the present tense of.
  func present(_ word: Word, isCertain: Bool = false) -> LexiconEntry? {
    verbs.present(word, isCertain: isCertain)
  }

  private func singular(of word: Word, isNoun: Bool) -> [UInt8]? {
    if let lemma = WordTable.brokenPlurals.word(of: word) { return lemma }
    return isNoun ? WordTable.pluralsBehindArticle.word(of: word) : nil
  }

  /// «أتراك» is «تركي», and that is «تركيا».
  private func nationality(_ lemma: [UInt8]) -> [UInt8] {
    WordTable.nisbas.word(of: lemma[...]) ?? lemma
  }

  private func pluralWithEnding(_ word: Word) -> LexiconEntry? {
    guard let last = word.last, Letters.endsPronoun(last) else { return nil }
    if WordList.keepsItsEnding(word) { return nil }
    // «رجالا»; behind ه no ا is written.
    let rest = word.dropLast()
    if last == Letters.alef, rest.last != Letters.heh,
      let lemma = WordTable.brokenPlurals.word(of: rest)
    {
      return plural(rest, lemma)
    }
    for pronoun in Self.pronouns where word.hasSuffix(pronoun) && word.count >= pronoun.count + 3 {
      // «الواحة» is «واحة» behind the article, not «ألواح» with a pronoun.
      if pronoun.count == 1, word.startsLikeArticle { return nil }
      // «مرضية» is no «مرضى» with a pronoun: that is «مرضاه».
      if pronoun.count == 1, word.count == 5, rest.last == Letters.yeh { return nil }
      if let entry = openedPlural(word.dropLast(pronoun.count)) { return entry }
    }
    // «وزرائي»: behind other letters ي is likelier the ending of an adjective.
    if last == Letters.yeh, word.count >= 5, word.dropLast().last == Letters.hamza {
      return openedPlural(word.dropLast())
    }
    return nil
  }

  /// Looks up a plural as it is written before a pronoun: «أسلحت», «مرضا», «شواطئ».
  private func openedPlural(_ word: Word) -> LexiconEntry? {
    if let lemma = WordTable.brokenPlurals.word(of: word) { return plural(word, lemma) }
    let closed: Word
    switch word.last {
    case Letters.teh: closed = word.dropLast() + [Letters.heh]
    case Letters.alef: closed = word.dropLast() + [Letters.yeh]
    case Letters.hamza: closed = word.dropLast() + [Letters.yeh, Letters.hamza]
    default: return nil
    }
    return WordTable.brokenPlurals.word(of: closed).map { plural(closed, $0) }
  }

  private func plural(_ form: Word, _ lemma: [UInt8]) -> LexiconEntry {
    LexiconEntry(form: form, lemma: nationality(lemma), rule: .plural)
  }

  private func nisba(_ word: Word) -> LexiconEntry? {
    guard let form = adjective(word), let name = WordTable.nisbas.word(of: form) else { return nil }
    return LexiconEntry(form: form, lemma: name, rule: .nisba)
  }

  /// Returns the word as far as the yeh of its nisba, or nil if it has none.
  private func adjective(_ word: Word) -> Word? {
    if word.last == Letters.yeh { return word }
    for ending in Self.nisbaEndings where word.hasSuffix(ending) {
      let rest = word.dropLast(ending.count)
      if rest.count >= 3, rest.last == Letters.yeh { return rest }
    }
    return nil
  }

  private static let pronouns: [[UInt8]] = [
    [Letters.heh, Letters.meem, Letters.alef], [Letters.heh, Letters.alef],
    [Letters.heh, Letters.meem], [Letters.heh, Letters.noon], [Letters.kaf, Letters.meem],
    [Letters.noon, Letters.alef], [Letters.heh],
  ]
  private static let nisbaEndings: [[UInt8]] = [
    [Letters.heh], [Letters.alef], [Letters.waw, Letters.noon], [Letters.yeh, Letters.noon],
    [Letters.alef, Letters.teh], [Letters.alef, Letters.noon],
    [Letters.teh, Letters.yeh, Letters.noon], [Letters.teh, Letters.alef, Letters.noon],
  ]
}
