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
    var spans: [TokenSpan] = []
    var index = 0
    while index < labels.count {
      guard let kind = EntityLabel.kind(of: labels[index]) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < labels.count, labels[end] == EntityLabel.inside(kind) { end += 1 }
      let first = Self.token(at: Int(tokenized.tokens[index].start), ends)
      let last = Self.token(at: Int(tokenized.tokens[end - 1].start), ends)
      spans.append(TokenSpan(tokens: first..<last + 1, kind: kind))
      index = end
    }
    return spans
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
