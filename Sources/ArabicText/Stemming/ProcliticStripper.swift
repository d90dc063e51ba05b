/// Strips و ف ب ك ل س and ال from the front of a folded word.
struct ProcliticStripper: Sendable {
  typealias Word = ArraySlice<UInt8>

  /// Returns the word without its proclitics and article.
  func stripped(_ word: Word) -> Word {
    if isProtected(word) { return word }
    var rest = withoutConjunction(word)
    if isProtected(rest) { return rest }
    rest = withoutPreposition(rest)
    if isProtected(rest) { return rest }
    return withoutArticle(rest)
  }

  private func withoutConjunction(_ word: Word) -> Word {
    guard let first = word.first, first == Letters.waw || first == Letters.feh, word.count >= 4
    else { return word }
    let rest = word.dropFirst()
    if hasArticle(rest) { return rest }
    if isLemma(word) { return word }
    let noun = withoutPreposition(rest)
    if isLemma(rest) || isLemma(noun) || noun != rest && hasArticle(noun) { return rest }
    // An unknown word with و is likelier «و» and a name than a name with و.
    return first == Letters.waw && rest.count >= 4 ? rest : word
  }

  /// Strips one of ب ك ل س; of «لل» the article is put back.
  private func withoutPreposition(_ word: Word) -> Word {
    guard let first = word.first, word.count >= 4 else { return word }
    let rest = word.dropFirst()
    switch first {
    case Letters.beh, Letters.kaf, Letters.lam:
      if isLemma(word) { return word }
      if isLemma(rest) { return rest }
      if first == Letters.lam, rest.first == Letters.lam, rest.count >= 3 {
        return [Letters.alef] + rest
      }
      return hasArticle(rest) && rest.count >= 5 ? rest : word
    case Letters.seen:
      return isPresentTense(rest) && !isLemma(word) && isLemma(rest) ? rest : word
    default: return word
    }
  }

  private func withoutArticle(_ word: Word) -> Word {
    guard word.starts(with: [Letters.alef, Letters.lam]) else { return word }
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

  /// Whether the word is known as one without a proclitic.
  private func isLemma(_ word: Word) -> Bool {
    isProtected(word) || WordList.radicalWords.contains(word) || WordList.knownWords.contains(word)
  }

  private static let allah: [UInt8] = [Letters.alef, Letters.lam, Letters.lam, Letters.heh]
}
