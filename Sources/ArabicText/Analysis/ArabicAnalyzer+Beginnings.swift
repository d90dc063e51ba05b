extension ArabicAnalyzer {
  /// Returns words that begin as `beginning` does and whose terms do not, since a table knows them as forms of others.
  ///
  /// The index holds «وزير» for «وزراء», so that a search for words that begin with «وزرا» needs that term too.
  ///
  /// - Parameters:
  ///   - beginning: The beginning of a word as typed, with an article or without.
  ///   - limit: The most words.
  /// - Returns: The steps of the words, one of each term.
  public func steps(ofFormsBeginningWith beginning: String, limit: Int) -> [AnalysisSteps] {
    let steps = steps(of: beginning)
    guard let letters = Letters.decode(steps.bare.utf8), letters.count >= 2 else { return [] }
    let hasArticle = steps.bare != steps.spelling
    var known: Set<String> = []
    var found: [AnalysisSteps] = []
    for form in forms(beginningWith: letters[...], hasArticle: hasArticle) {
      let form = self.steps(of: form)
      if found.count == limit { break }
      if form.term.hasPrefix(steps.term) || !known.insert(form.term).inserted { continue }
      found.append(form)
    }
    return found
  }

  private func forms(beginningWith letters: ArraySlice<UInt8>, hasArticle: Bool) -> [String] {
    var forms = [WordTable.brokenPlurals, .nisbas, .otherForms].flatMap {
      $0.forms(beginningWith: letters)
    }
    forms += WordTable.pluralsBehindArticle.forms(beginningWith: letters).map { Self.article + $0 }
    if !hasArticle { forms += presentTenses(beginningWith: letters) }
    return forms.map(Letters.string)
  }

  /// The table holds the present tense with ي, which stands for that with ت and ن.
  private func presentTenses(beginningWith letters: ArraySlice<UInt8>) -> [[UInt8]] {
    guard let first = letters.first, first == Letters.teh || first == Letters.noon else {
      return WordTable.verbForms.forms(beginningWith: letters)
    }
    return WordTable.verbForms.forms(beginningWith: [Letters.yeh] + letters.dropFirst())
      .map { [first] + $0.dropFirst() }
  }

  private static let article: [UInt8] = [Letters.alef, Letters.lam]
}
