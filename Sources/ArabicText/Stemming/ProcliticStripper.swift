/// Strips و ف ب ك ل س and ال from the front of a folded word.
struct ProcliticStripper: Sendable {
  typealias Word = ArraySlice<UInt8>

  private let lexicon = Lexicon()

  /// Returns the word without its proclitics and article, and what they say of it.
  func stripped(_ word: Word) -> BareWord {
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
    guard let first = word.first, first == Letters.waw || first == Letters.feh, word.count >= 4
    else { return word }
    let rest = word.dropFirst()
    if hasArticle(rest) { return rest }
    if isRadical(word) { return word }
    if lexicon.holds(rest) { return rest }
    if WordList.knownWords.contains(word) { return word }
    let noun = withoutPreposition(rest)
    if isLemma(rest) || lexicon.entry(of: rest) != nil { return rest }
    if noun != rest, isLemma(noun) || hasArticle(noun) || lexicon.entry(of: noun) != nil {
      return rest
    }
    // An unknown word with و is likelier «و» and a name than a name with و.
    return first == Letters.waw && rest.count >= 4 ? rest : word
  }

  /// Strips one of ب ك ل س; of «لل» the article is put back.
  private func withoutPreposition(_ word: Word) -> Word {
    guard let first = word.first, word.count >= 4 else { return word }
    let rest = word.dropFirst()
    switch first {
    case Letters.beh, Letters.kaf, Letters.lam:
      if isRadical(word) { return word }
      if lexicon.holdsNoun(rest) || first == Letters.lam && lexicon.present(rest) != nil {
        return rest
      }
      if WordList.knownWords.contains(word) { return word }
      // «بيتهم» is no «يتهم» behind ب.
      if first != Letters.lam, WordTable.verbForms.contains(rest) { return word }
      if isLemma(rest) || lexicon.noun(rest) != nil { return rest }
      if first == Letters.lam, rest.first == Letters.lam, rest.count >= 3 {
        return [Letters.alef] + rest
      }
      return hasArticle(rest) && rest.count >= 5 ? rest : word
    case Letters.seen:
      guard isPresentTense(rest), !isRadical(word) else { return word }
      if lexicon.present(rest, isCertain: true) != nil { return rest }
      return isLemma(rest) && !WordList.knownWords.contains(word) ? rest : word
    default: return word
    }
  }

  private func withoutArticle(_ word: Word) -> Word {
    guard word.starts(with: [Letters.alef, Letters.lam]), lexicon.entry(of: word) == nil
    else { return word }
    let rest = word.dropFirst(2)
    return rest.count >= 3 || isLemma(rest) || rest.count == 2 && word.count == 4 ? rest : word
  }

  /// Whether the word begins with ال, or with the لل that holds it.
  private func hasArticle(_ word: Word) -> Bool {
    guard word.count >= 4, let first = word.first, first == Letters.alef || first == Letters.lam
    else { return false }
    return word.dropFirst().first == Letters.lam && !isProtected(word)
      || word.starts(with: Self.allah)
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
      || lexicon.entry(of: word) != nil
  }

  /// Whether the word is known as one without a proclitic.
  private func isLemma(_ word: Word) -> Bool {
    isProtected(word) || WordList.radicalWords.contains(word) || WordList.knownWords.contains(word)
  }

  private static let allah: [UInt8] = [Letters.alef, Letters.lam, Letters.lam, Letters.heh]
}
