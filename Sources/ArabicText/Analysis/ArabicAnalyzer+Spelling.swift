extension ArabicAnalyzer {
  /// Returns the words of `text` with their spelling folded and nothing stripped, in reading order.
  ///
  /// They stand where the tokens of ``tokens(in:)`` stand.
  public func spellings(in text: String) -> [Token] {
    var tokens: [Token] = []
    let utf8 = text.utf8.span
    var spelling: [UInt8] = []
    WordTokenizer().forEachWord(in: utf8) { range in
      Self.spell(utf8.extracting(range), to: &spelling)
      if !spelling.isEmpty {
        let term = String(decoding: spelling, as: UTF8.self)
        tokens.append(Token(term: term, range: range, position: tokens.count))
      }
      return true
    }
    return tokens
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
        Self.spell(word, to: &spelling)
      } body: { spelling in
        if spelling.isEmpty { return }
        for offset in spelling.indices { line.append(spelling[offset]) }
        line.append(0x20)
      }
      return true
    }
  }

  /// Replaces `spelling` by the folded form of one word; empty if the word holds only marks.
  private static func spell(_ word: borrowing Span<UInt8>, to spelling: inout [UInt8]) {
    spelling.removeAll(keepingCapacity: true)
    ArabicNormalizer().appendNormalized(word, to: &spelling)
    ThousandsSeparators.remove(from: &spelling)
  }
}
