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
    forEachSpelling(in: text.utf8.span, cache: cache) { spelling, _ in
      for offset in spelling.indices { line.append(spelling[offset]) }
      line.append(0x20)
      return true
    }
  }

  /// Calls `body` with the folded spelling and the half-open range of each word of UTF-8 bytes, in order, until it returns false.
  ///
  /// - Parameters:
  ///   - utf8: The text.
  ///   - cache: The spellings of words met before, and no terms: keep one for spellings alone.
  ///   - body: Takes the spelling's UTF-8 bytes and the word's range.
  public func forEachSpelling(
    in utf8: borrowing Span<UInt8>, cache: TermCache,
    _ body: (borrowing Span<UInt8>, Range<Int>) -> Bool
  ) {
    let text = copy utf8
    cache.withTable { table in
      WordTokenizer().forEachWord(in: text) { range in
        let word = text.extracting(range)
        return table.withTerm(of: word) { spelling in
          replaceSpelling(&spelling, byThatOf: word)
        } body: { spelling in
          spelling.isEmpty || body(spelling, range)
        }
      }
    }
  }
}
