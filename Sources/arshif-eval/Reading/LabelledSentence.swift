import Annotators

/// The tokens of a sentence, and which of them are names.
struct LabelledSentence {
  private(set) var tokens: [String] = []
  private(set) var spans: [TokenSpan] = []

  /// The tokens, joined by single spaces.
  var text: String { tokens.joined(separator: " ") }

  /// Appends a token; an inside that continues no name of its kind begins one, as some do in the data.
  mutating func append(_ token: String, kind: (kind: EntityLabel.Kind, isInside: Bool)?) {
    let index = tokens.count
    tokens.append(token)
    guard let kind else { return }
    if kind.isInside, let last = spans.last, last.kind == kind.kind,
      last.tokens.upperBound == index
    {
      spans[spans.count - 1].tokens = last.tokens.lowerBound..<index + 1
    } else {
      spans.append(TokenSpan(tokens: index..<index + 1, kind: kind.kind))
    }
  }

  /// Returns the words of some tokens.
  func words(_ range: Range<Int>) -> String { tokens[range].joined(separator: " ") }

  /// Returns the words of some tokens in brackets, with some words around them.
  func context(of range: Range<Int>) -> String {
    let before = tokens[max(0, range.lowerBound - 5)..<range.lowerBound]
    let after = tokens[range.upperBound..<min(tokens.count, range.upperBound + 5)]
    return (before + ["[" + words(range) + "]"] + after).joined(separator: " ")
  }
}
