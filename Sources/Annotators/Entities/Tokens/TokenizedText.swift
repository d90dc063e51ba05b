/// A text's tokens and the sentences that they make.
package struct TokenizedText: Sendable {
  /// The tokens, in order.
  package var tokens: [EntityToken] = []
  /// The sentences, as half-open ranges of ``tokens``.
  package var sentences: [Range<Int>] = []
}
