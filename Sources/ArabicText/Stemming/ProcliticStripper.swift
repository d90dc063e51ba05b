/// Strips و ف ب ك ل س and ال from the front of a folded word.
struct ProcliticStripper: Sendable {
  typealias Word = ArraySlice<UInt8>

  private let lexicon = Lexicon()
  private let endings = EndingStripper()

  /// Returns the word without its proclitics and article, and what they say of it.
  func stripped(_ word: Word) -> BareWord {
    // «لله» has no alef, and would be too short.
    if word.elementsEqual(Self.forAllah)
      || word.count == 4 && word.hasSuffix(Self.forAllah)
        && Self.isConjunction(word[word.startIndex])
    {
      return BareWord(letters: Self.allah[...])
    }
    if isProtected(word) { return BareWord(letters: word) }
    let noConjunction = withoutConjunction(word)
    if isProtected(noConjunction) { return BareWord(letters: noConjunction) }
    let noPreposition = withoutPreposition(noConjunction)
    if isProtected(noPreposition) { return BareWord(letters: noPreposition) }
    let bare = withoutArticle(noPreposition)
    let isFuture =
      noConjunction.first == Letters.seen && noPreposition.count < noConjunction.count
    return BareWord(
      letters: bare, hasArticle: bare.count < noPreposition.count, isFuture: isFuture)
  }

  private func withoutConjunction(_ word: Word) -> Word {
    guard let first = word.first, Self.isConjunction(first), word.count >= 4 else { return word }
    let rest = word.dropFirst()
    if hasArticle(rest) { return rest }
    if isRadical(word) { return word }
    if lexicon.holds(rest) || hasPrepositionAndArticle(rest) { return rest }
    if isRadicalInflected(word) { return word }
    if WordList.knownWords.contains(word) { return word }
    let noun = withoutPreposition(rest)
    if isLemma(rest) || lexicon.entry(of: rest) != nil { return rest }
    if noun != rest,
      isLemma(noun) || hasArticle(noun) || isInflected(noun) || lexicon.entry(of: noun) != nil
    {
      return rest
    }
    if isInflected(rest) { return rest }
    // An unknown word with و is likelier «و» and a name than a name with و.
    return first == Letters.waw && rest.count >= 4 ? rest : word
  }

  /// Strips one of ب ك ل س; of «لل» the article is put back.
  private func withoutPreposition(_ word: Word) -> Word {
    guard let first = word.first, word.count >= 4 else { return word }
    let rest = word.dropFirst()
    switch first {
    case Letters.beh, Letters.kaf, Letters.lam: return withoutOneLetterPreposition(word)
    case Letters.seen:
      guard isPresentTense(rest), !isRadical(word) else { return word }
      if lexicon.present(rest, isCertain: true) != nil { return rest }
      return isLemma(rest) && !WordList.knownWords.contains(word) ? rest : word
    default: return word
    }
  }

  private func withoutOneLetterPreposition(_ word: Word) -> Word {
    let rest = word.dropFirst()
    let isLam = word.first == Letters.lam
    if rest.elementsEqual(Self.allah) { return rest }
    // «بلديهما» is no «لديهما» behind ب: «لدى» takes no preposition.
    if isRadical(word) || !isLam && rest.starts(with: Self.with) { return word }
    if lexicon.holdsNoun(rest) || isLam && lexicon.present(rest) != nil { return rest }
    if WordList.knownWords.contains(word) { return word }
    // «بيتهم» is no «يتهم» behind ب.
    if !isLam, WordTable.verbForms.contains(rest) { return word }
    if isLemma(rest) || lexicon.noun(rest) != nil { return rest }
    if isLam, rest.first == Letters.lam, rest.count >= 3 { return [Letters.alef] + rest }
    if hasArticle(rest) { return rest.count >= 5 ? rest : word }
    return isInflected(rest) && !isInflected(word) ? rest : word
  }

  private func withoutArticle(_ word: Word) -> Word {
    guard word.starts(with: [Letters.alef, Letters.lam]), lexicon.entry(of: word) == nil
    else { return word }
    let rest = word.dropFirst(2)
    return rest.count >= 3 || isLemma(rest) || rest.count == 2 && word.count == 4 ? rest : word
  }

  private static func isConjunction(_ letter: UInt8) -> Bool {
    letter == Letters.waw || letter == Letters.feh
  }

  /// Whether the word begins with ال, or with the لل that holds it.
  private func hasArticle(_ word: Word) -> Bool {
    guard word.count >= 4, let first = word.first, first == Letters.alef || first == Letters.lam
    else { return false }
    return word.dropFirst().first == Letters.lam && !isProtected(word)
      || word.starts(with: Self.allah)
  }

  /// Whether the word begins with بال or كال before a known word, as in «وبالإضافة»: «وكالات» does not.
  private func hasPrepositionAndArticle(_ word: Word) -> Bool {
    guard word.count >= 6, word.first == Letters.beh || word.first == Letters.kaf,
      word.dropFirst().startsLikeArticle
    else { return false }
    let noun = word.dropFirst(3)
    return isLemma(noun) || lexicon.noun(noun) != nil || isInflected(noun)
  }

  /// Whether the word is a known one with an ending of two letters or more, or a feminine one with any: «حكومتها».
  private func isInflected(_ word: Word) -> Bool {
    guard word.count >= 5, let last = word.last else { return false }
    let stem = endings.stripped(word, mayBeAccusative: false)
    if stem.count < 3 || stem.count == word.count { return false }
    if WordList.feminineNouns.contains(stem) { return true }
    // «معناها»
    if word.starts(with: stem + [Letters.alef]), isLemma(stem + [Letters.yeh]) { return true }
    // Of three letters too many words are a proclitic and a word; «واليات» is «آليات» behind و.
    return stem.count >= 4 && last != Letters.teh && stem.count + 2 <= word.count
      && [stem, stem + [Letters.heh], stem + [Letters.yeh]].contains(where: isLemma)
  }

  /// Whether the word is one whose first letter is its own, with an ending: «وكالتنا».
  private func isRadicalInflected(_ word: Word) -> Bool {
    guard word.count >= 5 else { return false }
    let stem = endings.stripped(word, mayBeAccusative: false)
    if stem.count == word.count { return false }
    return WordList.feminineNouns.contains(stem)
      || stem.count >= 4 && isLemma(stem) && !isLemma(stem.dropFirst())
  }

  private func isPresentTense(_ word: Word) -> Bool {
    switch word.first {
    case Letters.yeh, Letters.teh, Letters.noon, Letters.alef: true
    default: false
    }
  }

  private func isProtected(_ word: Word) -> Bool {
    WordList.protectedWords.contains(word)
  }

  /// Whether the word's first letter is known to be its own.
  private func isRadical(_ word: Word) -> Bool {
    isProtected(word) || WordList.radicalWords.contains(word)
      || word.last == Letters.alef && WordList.radicalWords.contains(word.dropLast())
      || WordList.feminineNouns.contains(word) || lexicon.entry(of: word) != nil
  }

  /// Whether the word is known as one without a proclitic.
  private func isLemma(_ word: Word) -> Bool {
    isProtected(word) || WordList.radicalWords.contains(word) || WordList.knownWords.contains(word)
  }

  private static let with: [UInt8] = [Letters.lam, Letters.dal, Letters.yeh]
  private static let forAllah: [UInt8] = [Letters.lam, Letters.lam, Letters.heh]
  private static let allah: [UInt8] = [Letters.alef, Letters.lam, Letters.lam, Letters.heh]
}
