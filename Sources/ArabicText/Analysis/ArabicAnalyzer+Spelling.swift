extension ArabicAnalyzer {
  /// Returns the words of `text` with their spelling folded and nothing stripped, in reading order.
  ///
  /// They stand where the tokens of ``tokens(in:)`` stand.
  public func spellings(in text: String) -> [Token] {
    tokens(in: text) { word, spelling in replaceSpelling(&spelling, byThatOf: word) }
  }

  /// Appends the words of ``spellings(in:)``, a space before the first and after each.
  ///
  /// Words follow each other in a text if, written so, they are a part of the text written so.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - cache: The spellings of words met before, and no terms: keep one for spellings alone.
  ///   - line: What the words are appended to.
  public func appendSpellings(of text: String, cache: TermCache, to line: inout [UInt8]) {
    line.append(0x20)
    let utf8 = text.utf8.span
    WordTokenizer().forEachWord(in: utf8) { range in
      let word = utf8.extracting(range)
      cache.withTerm(of: word) { spelling in
        replaceSpelling(&spelling, byThatOf: word)
      } body: { spelling in
        if spelling.isEmpty { return }
        for offset in spelling.indices { line.append(spelling[offset]) }
        line.append(0x20)
      }
      return true
    }
  }
}
