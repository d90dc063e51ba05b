extension ArabicAnalyzer {
  /// Returns the words of `text` with their spelling folded and nothing stripped, in reading order.
  ///
  /// They stand where the tokens of ``tokens(in:)`` stand.
  public func spellings(in text: String) -> [Token] {
    var tokens: [Token] = []
    forEachSpelling(in: text) { word, range in
      let spelling = String(decoding: word, as: UTF8.self)
      tokens.append(Token(term: spelling, range: range, position: tokens.count))
    }
    return tokens
  }

  /// Appends the words of ``spellings(in:)``, a space before the first and after each.
  ///
  /// Words follow each other in a text if, written so, they are a part of the text written so.
  public func appendSpellings(of text: String, to line: inout [UInt8]) {
    line.append(0x20)
    forEachSpelling(in: text) { word, _ in
      line.append(contentsOf: word)
      line.append(0x20)
    }
  }

  private func forEachSpelling(in text: String, _ body: ([UInt8], Range<Int>) -> Void) {
    let normalizer = ArabicNormalizer()
    let utf8 = text.utf8.span
    var word: [UInt8] = []
    WordTokenizer().forEachWord(in: utf8) { range in
      word.removeAll(keepingCapacity: true)
      normalizer.appendNormalized(utf8.extracting(range), to: &word)
      ThousandsSeparators.remove(from: &word)
      if !word.isEmpty { body(word, range) }
      return true
    }
  }
}
