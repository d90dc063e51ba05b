/// Strips the endings of plural, dual, nisba, teh marbuta and pronoun from a folded word.
struct EndingStripper: Sendable {
  typealias Word = ArraySlice<UInt8>

  /// Returns the word without its endings; at least three letters remain.
  ///
  /// An ا at the end may be that of the accusative, but not behind the article.
  func stripped(_ word: Word, mayBeAccusative: Bool) -> Word {
    var rest = mayBeAccusative ? withoutAccusative(word) : word
    for _ in 0..<4 {
      if isKept(rest) { return rest }
      let shorter = strippedOnce(rest)
      if shorter.count == rest.count { return rest }
      rest = shorter
    }
    return rest
  }

  private func strippedOnce(_ word: Word) -> Word {
    withoutPronoun(word) ?? withoutPlural(word) ?? withoutFeminine(word) ?? withoutNisba(word)
      ?? word
  }

  /// Strips ها هم هن هما كم نا وا where what remains is known, or is long and the whole is not.
  private func withoutPronoun(_ word: Word) -> Word? {
    for pronoun in Self.pronouns where word.count >= pronoun.count + 3 && word.hasSuffix(pronoun) {
      let rest = word.dropLast(pronoun.count)
      if isKept(rest) || isKnown(rest) { return rest }
      if let noun = feminine(rest) { return noun }
      if rest.count >= 4, !isKnown(word) { return rest }
    }
    return nil
  }

  /// Strips the ا of «رئيسا» and «رسميا» where what remains is known.
  private func withoutAccusative(_ word: Word) -> Word {
    guard word.count >= 4, word.last == Letters.alef, !word.hasSuffix(Self.dualPronoun),
      !isKept(word)
    else { return word }
    let rest = word.dropLast()
    return isKnown(rest) ? rest : word
  }

  private func withoutPlural(_ word: Word) -> Word? {
    guard word.count >= 5 else { return nil }
    if word.hasSuffix(Self.femininePlural) { return noun(ofFeminineStem: word.dropLast(2)) }
    if word.hasSuffix(Self.plural) || word.hasSuffix(Self.obliquePlural) {
      let rest = word.dropLast(2)
      return isKnown(rest) ? rest : feminine(rest) ?? rest
    }
    if word.hasSuffix(Self.dual) {
      let rest = word.dropLast(2)
      if let noun = feminine(rest), rest.last == Letters.teh, !isKnown(word) { return noun }
      return isKnown(rest) && !isKnown(word) ? rest : nil
    }
    return nil
  }

  private func withoutFeminine(_ word: Word) -> Word? {
    guard word.count >= 4, word.last == Letters.heh, !isVerb(word) else { return nil }
    let rest = word.dropLast()
    return feminine(rest) ?? rest
  }

  private func withoutNisba(_ word: Word) -> Word? {
    guard word.count >= 4, word.last == Letters.yeh, !isVerb(word) else { return nil }
    return word.dropLast()
  }

  /// Returns the feminine noun of a stem with an open teh («حكومت» of «حكومتها»), or nil if the word ends otherwise.
  private func feminine(_ word: Word) -> Word? {
    guard word.count >= 4, word.last == Letters.teh else { return nil }
    return noun(ofFeminineStem: word.dropLast())
  }

  /// Puts teh marbuta back where the noun would be another word without it: «جامعات» is «جامعة», not «جامع».
  private func noun(ofFeminineStem stem: Word) -> Word {
    let noun = stem + [Letters.heh]
    return WordList.feminineNouns.contains(noun) ? noun : stem
  }

  private func isKept(_ word: Word) -> Bool {
    WordList.keepsItsEnding(word)
  }

  private func isKnown(_ word: Word) -> Bool {
    WordList.knownWords.contains(word) || WordList.protectedWords.contains(word)
  }

  /// «توجه» and «أجرى» keep their last letter, as nouns too.
  private func isVerb(_ word: Word) -> Bool {
    WordList.pastTenses.contains(word)
  }

  private static let dualPronoun = [Letters.heh, Letters.meem, Letters.alef]
  private static let pronouns: [[UInt8]] = [
    dualPronoun, [Letters.heh, Letters.alef],
    [Letters.heh, Letters.meem], [Letters.heh, Letters.noon], [Letters.kaf, Letters.meem],
    [Letters.noon, Letters.alef], [Letters.waw, Letters.alef],
  ]
  private static let femininePlural: [UInt8] = [Letters.alef, Letters.teh]
  private static let plural: [UInt8] = [Letters.waw, Letters.noon]
  private static let obliquePlural: [UInt8] = [Letters.yeh, Letters.noon]
  private static let dual: [UInt8] = [Letters.alef, Letters.noon]
}
