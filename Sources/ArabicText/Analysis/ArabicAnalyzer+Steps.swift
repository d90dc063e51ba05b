extension ArabicAnalyzer {
  /// Returns how a word becomes its term.
  ///
  /// The term is that of the token that ``tokens(in:)`` finds where `word` is one word.
  public func steps(of word: String) -> AnalysisSteps {
    var spelling: [UInt8] = []
    replaceSpelling(&spelling, byThatOf: word.utf8.span)
    let folded = String(decoding: spelling, as: UTF8.self)
    guard
      let stem = LightStemmer().stem(
        of: spelling, hasTehMarbuta: Self.endsInTehMarbuta(word.utf8.span))
    else {
      return AnalysisSteps(
        surface: word, spelling: folded, bare: folded, stem: folded, term: folded, lemmaRule: .none)
    }
    return AnalysisSteps(
      surface: word, spelling: folded, bare: Letters.string(stem.bare),
      stem: Letters.string(stem.stem), term: Letters.string(stem.term), lemmaRule: stem.rule)
  }

  /// Returns the tokens of `text` with how each word became its term, in reading order.
  public func steps(in text: String) -> [(token: Token, steps: AnalysisSteps)] {
    tokens(in: text).map { token in
      let word = text.utf8.dropFirst(token.range.lowerBound).prefix(token.range.count)
      return (token, steps(of: String(decoding: word, as: UTF8.self)))
    }
  }
}
