/// Strips the endings of plural, dual, nisba, teh marbuta and pronoun from a folded word.
struct EndingStripper: Sendable {
  typealias Word = ArraySlice<UInt8>

  /// Returns the word without its endings; at least three letters remain.
  ///
  /// An ا at the end may be that of the accusative, but not behind the article; a ه at the end may be a pronoun, but not
  /// if it is written ة.
  func stripped(_ word: Word, mayBeAccusative: Bool, hasTehMarbuta: Bool = true) -> Word {
    if !hasTehMarbuta, word.last == Letters.heh, WordList.pronounNouns.contains(word) {
      return word.dropLast()
    }
    var rest = mayBeAccusative ? withoutAccusative(word) : word
    for step in 0..<4 {
      if isKept(rest) { return rest }
      // «متراكمة» has one pronoun at most.
      let noPronoun = step == 0 ? withoutPronoun(rest) : nil
      let shorter = noPronoun ?? strippedOnce(rest)
      if shorter.count == rest.count { return rest }
      rest = shorter
    }
    return rest
  }

  private func strippedOnce(_ word: Word) -> Word {
    withoutPlural(word) ?? withoutFeminine(word) ?? withoutNisba(word)
      ?? withoutConstruct(word) ?? word
  }

  /// Strips ها هم هن هما كم نا وا where what remains is known, or is long and the whole is not.
  private func withoutPronoun(_ word: Word) -> Word? {
    guard let last = word.last, Letters.endsPronoun(last) else { return nil }
    for pronoun in Self.pronouns where word.count >= pronoun.count + 3 && word.hasSuffix(pronoun) {
      let rest = word.dropLast(pronoun.count)
      if isKept(rest) { return rest }
      if let noun = listedFeminine(rest) { return noun }
      // «وزيرا» of «وزيراها» is known too.
      if rest.last == Letters.alef, let noun = closed(rest) { return noun }
      if isKnown(rest) { return rest }
      if let noun = feminine(rest) ?? closed(rest) { return noun }
      if rest.count >= 4, !isKnown(word) { return rest }
    }
    return nil
  }

  /// Strips the ا of «رئيسا», «رسميا» and «وزيرا التعليم» where what remains is known, and that of «دولتا».
  private func withoutAccusative(_ word: Word) -> Word {
    guard word.count >= 4, word.last == Letters.alef, !word.hasSuffix(Self.dualPronoun),
      !isKept(word)
    else { return word }
    let rest = word.dropLast()
    // «دورها» is «دور» with a pronoun, and no accusative of «دورة».
    if rest.last == Letters.heh, isKnown(rest.dropLast()) { return word }
    return listedFeminine(rest) ?? (isKnown(rest) ? rest : dualFeminine(rest) ?? word)
  }

  private func withoutPlural(_ word: Word) -> Word? {
    guard let last = word.last, last == Letters.noon || last == Letters.teh else { return nil }
    guard word.count >= 5 else { return nil }
    if word.hasSuffix(Self.femininePlural) { return noun(ofFeminineStem: word.dropLast(2)) }
    if word.hasSuffix(Self.plural) || word.hasSuffix(Self.obliquePlural) {
      let rest = word.dropLast(2)
      // «كرتون» is no plural of «كرة», which would be a dual: «كرتين».
      let dual = word.hasSuffix(Self.obliquePlural) ? listedFeminine(rest) : nil
      return dual ?? (isKnown(rest) ? rest : feminine(rest) ?? rest)
    }
    if word.hasSuffix(Self.dual) {
      let rest = word.dropLast(2)
      if let noun = feminine(rest), rest.last == Letters.teh, !isKnown(word) { return noun }
      // «سلطان» is no dual of «سلط»: names and nouns in ان are seldom longer.
      return isKnown(rest) && (rest.count >= 4 || !isKnown(word)) ? rest : nil
    }
    return nil
  }

  private func withoutFeminine(_ word: Word) -> Word? {
    guard word.count >= 4, word.last == Letters.heh, !isVerb(word) else { return nil }
    let rest = word.dropLast()
    if let noun = feminine(rest) ?? maksura(rest) { return noun }
    // «وزيراه», but «علاوة» is no dual, and «عربية» no plural.
    return rest.count >= 5 && rest.last != Letters.yeh ? closed(rest) ?? rest : rest
  }

  private func withoutNisba(_ word: Word) -> Word? {
    guard word.count >= 4, word.last == Letters.yeh, !isVerb(word) else { return nil }
    let rest = word.dropLast()
    return dualFeminine(rest) ?? rest
  }

  /// Strips the و of «مراسلو الوكالة»: what remains has the shape of a word that takes the plural in ون.
  private func withoutConstruct(_ word: Word) -> Word? {
    guard word.count >= 5, word.last == Letters.waw else { return nil }
    let rest = word.dropLast()
    let isParticiple =
      rest.first == Letters.meem || rest[rest.startIndex + 1] == Letters.alef
      || rest[rest.startIndex + 2] == Letters.alef || rest.last == Letters.yeh
    return isParticiple && isKnown(rest) ? rest : nil
  }

  /// Returns the noun of a dual that lost its nun: «شركت» of «شركتي» and «شركتا», but not «بنت» of «بنتي».
  private func dualFeminine(_ word: Word) -> Word? {
    guard word.count >= 4, word.last == Letters.teh else { return nil }
    if let noun = listedFeminine(word) { return noun }
    return !isKnown(word) && isKnown(word.dropLast() + [Letters.heh]) ? word.dropLast() : nil
  }

  /// Returns the noun of the list that stands behind an open teh: «إقامة» of «إقامت», which is a verb's form too.
  private func listedFeminine(_ word: Word) -> Word? {
    guard word.last == Letters.teh else { return nil }
    let noun = word.dropLast() + [Letters.heh]
    return WordList.feminineNouns.contains(noun) ? noun : nil
  }

  /// Returns a noun as it is written without the pronoun: «مستوى» for «مستوا», «وزير» for «وزيرا», «مساعد» for «مساعدو».
  private func closed(_ word: Word) -> Word? {
    guard word.count >= 4, let last = word.last else { return nil }
    if let noun = maksura(word) { return noun }
    guard last == Letters.alef || last == Letters.waw || last == Letters.yeh else { return nil }
    let rest = word.dropLast()
    return rest.count >= 3 && isKnown(rest) ? rest : dualFeminine(rest)
  }

  /// Returns the noun whose ى is written ا before a pronoun: «مبنى» of «مبناه», but not «فتى» of «فتاة».
  private func maksura(_ word: Word) -> Word? {
    guard word.count >= 4, word.last == Letters.alef else { return nil }
    let noun = word.dropLast() + [Letters.yeh]
    return isKept(noun) || isKnown(noun) ? noun : nil
  }

  /// Returns the feminine noun of a stem with an open teh («حكومت» of «حكومتها», «تصريحات» of «تصريحاته»), or nil if
  /// the word ends otherwise.
  private func feminine(_ word: Word) -> Word? {
    guard word.count >= 4, word.last == Letters.teh else { return nil }
    if let noun = listedFeminine(word) { return noun }
    return word.count >= 5 && word.hasSuffix(Self.femininePlural)
      ? noun(ofFeminineStem: word.dropLast(2)) : word.dropLast()
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
