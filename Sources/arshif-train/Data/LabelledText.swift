import Annotators

/// A text with a label for each of its tokens.
struct LabelledText {
  var text: String
  var tokens: TokenizedText
  var labels: [Int]
  /// The tokens that begin names, with the hash of their letters without proclitics.
  var beginnings: [UInt64] = []

  init(text: String, tokens: TokenizedText, labels: [Int], beginnings: [UInt64] = []) {
    self.text = text
    self.tokens = tokens
    self.labels = labels
    self.beginnings = beginnings
  }

  /// A text of which some stretches of bytes are labelled, in their order.
  init(
    text: String, spans: [(range: Range<Int>, kind: EntityLabel.Kind)], scanner: EntityTokenScanner
  ) {
    let tokenized = scanner.tokens(in: text)
    let bytes = text.utf8Span.span
    var labels: [Int] = []
    var beginnings: [UInt64] = []
    var number = 0
    var inside = -1
    for token in tokenized.tokens {
      while number < spans.count, spans[number].range.upperBound <= Int(token.start) { number += 1 }
      guard number < spans.count, Int(token.end) > spans[number].range.lowerBound else {
        labels.append(EntityLabel.outside)
        continue
      }
      let kind = spans[number].kind
      labels.append(inside == number ? EntityLabel.inside(kind) : EntityLabel.begin(kind))
      if inside != number {
        let start = max(Int(token.start), spans[number].range.lowerBound)
        let letters = scanner.letters(from: start, to: Int(token.end), of: bytes)
        beginnings.append(WordReadings(of: token, letters: letters).hashes[0])
      }
      inside = number
    }
    self.init(text: text, tokens: tokenized, labels: labels, beginnings: beginnings)
  }
}
