import Annotators

/// Finds the names of labelled sentences, as spans of their own tokens.
struct SentenceTagger {
  private let tagger: EntityTagger
  private let scanner = EntityTokenScanner()
  private var memory = WordMemory()

  init(_ tagger: EntityTagger) {
    self.tagger = tagger
  }

  mutating func spans(of sentence: LabelledSentence) -> [TokenSpan] {
    let text = sentence.text
    let tokenized = scanner.tokens(in: text)
    let labels = tagger.labels(of: tokenized, in: text, memory: &memory).map(Int.init)
    let ends = Self.ends(of: sentence.tokens)
    return EntityLabel.names(labels).map { name in
      let first = Self.token(at: Int(tokenized.tokens[name.tokens.lowerBound].start), ends)
      let last = Self.token(at: Int(tokenized.tokens[name.tokens.upperBound - 1].start), ends)
      return TokenSpan(tokens: first..<last + 1, kind: name.kind)
    }
  }

  /// The offset behind each token and the space that follows it.
  private static func ends(of tokens: [String]) -> [Int] {
    var offset = 0
    return tokens.map { token in
      offset += token.utf8.count + 1
      return offset
    }
  }

  /// The token that holds the byte at `offset`.
  private static func token(at offset: Int, _ ends: [Int]) -> Int {
    ends.firstIndex { offset < $0 } ?? ends.count - 1
  }
}
