/// A word or a sign of a text, as the entity tagger sees it.
package struct EntityToken: Sendable {
  /// The UTF-8 offset of its beginning.
  package var start: Int32
  /// The UTF-8 offset of its end.
  package var end: Int32
  /// The hash of its folded letters.
  package var hash: UInt64
  /// The token's shape.
  package var shape: Shape

  /// What a token is made of.
  package enum Shape: UInt8, Sendable {
    case word, number, latin, sign, edge
  }

  /// What stands before the first and behind the last token of a sentence.
  package static let edge = EntityToken(start: 0, end: 0, hash: 0x0E_D6E0_0ED6, shape: .edge)
}
