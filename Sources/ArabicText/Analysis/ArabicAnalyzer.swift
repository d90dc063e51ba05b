/// Turns text into the tokens that the index stores and that queries look up.
///
/// Text is cut into words, then each word is normalized and stemmed. Documents and queries must pass through the same
/// analyzer, or they will not meet.
public struct ArabicAnalyzer: Sendable {
  /// The version of the analysis: an archive indexed under another one has to be indexed again.
  public static let version = "2"

  private let tokenizer = WordTokenizer()
  private let normalizer = ArabicNormalizer()
  private let stemmer = LightStemmer()

  /// Creates an analyzer.
  public init() {}

  /// Returns the tokens of `text`, in reading order.
  ///
  /// - Complexity: O(*n*) in the number of bytes; see ``forEachTerm(in:cache:_:)`` for bulk work.
  public func tokens(in text: String) -> [Token] {
    tokens(in: text) { word, term in replaceTerm(&term, byThatOf: word) }
  }

  /// Returns the words of `text` under the terms that `analyze` puts in place of the last; none for an empty term.
  func tokens(
    in text: String, _ analyze: (borrowing Span<UInt8>, inout [UInt8]) -> Void
  ) -> [Token] {
    var tokens: [Token] = []
    let utf8 = text.utf8.span
    var term: [UInt8] = []
    tokenizer.forEachWord(in: utf8) { range in
      analyze(utf8.extracting(range), &term)
      if !term.isEmpty {
        let string = String(decoding: term, as: UTF8.self)
        tokens.append(Token(term: string, range: range, position: tokens.count))
      }
      return true
    }
    return tokens
  }

  /// Calls `body` with the term and the half-open range of each word of UTF-8 bytes, in order, until it returns false.
  ///
  /// - Parameters:
  ///   - utf8: The text.
  ///   - cache: The terms of words met before; words recur, so keep it from text to text.
  ///   - body: Takes the term's UTF-8 bytes and the word's range.
  public func forEachTerm(
    in utf8: borrowing Span<UInt8>, cache: TermCache,
    _ body: (borrowing Span<UInt8>, Range<Int>) -> Bool
  ) {
    let text = copy utf8
    cache.withTable { table in
      tokenizer.forEachWord(in: text) { range in
        let word = text.extracting(range)
        return table.withTerm(of: word) { term in
          replaceTerm(&term, byThatOf: word)
        } body: { term in
          term.isEmpty || body(term, range)
        }
      }
    }
  }

  /// Replaces `term` by the term of one word; empty if the word holds only marks.
  private func replaceTerm(_ term: inout [UInt8], byThatOf word: borrowing Span<UInt8>) {
    var spelling: [UInt8] = []
    replaceSpelling(&spelling, byThatOf: word)
    term.removeAll(keepingCapacity: true)
    stemmer.appendStem(of: spelling, hasTehMarbuta: Self.endsInTehMarbuta(word), to: &term)
  }

  /// Whether the last letter of a word as written is ة, with marks of vowels behind it or not.
  static func endsInTehMarbuta(_ word: borrowing Span<UInt8>) -> Bool {
    var end = word.count
    while end >= 4, word[end - 2] == 0xD9, word[end - 1] >= 0x8B, word[end - 1] <= 0x92 { end -= 2 }
    return end >= 2 && word[end - 2] == 0xD8 && word[end - 1] == 0xA9
  }

  /// Replaces `spelling` by the folded form of one word; empty if the word holds only marks.
  func replaceSpelling(_ spelling: inout [UInt8], byThatOf word: borrowing Span<UInt8>) {
    spelling.removeAll(keepingCapacity: true)
    normalizer.appendNormalized(word, to: &spelling)
    ThousandsSeparators.remove(from: &spelling)
  }
}
