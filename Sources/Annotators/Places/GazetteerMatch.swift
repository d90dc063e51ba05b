/// A pattern found in a text.
///
/// Several matches with the same range are rival readings of the same words.
struct GazetteerMatch: Sendable {
  /// The index of the pattern.
  var pattern: Int
  /// As the pattern says, unless its words turned out to be an adjective.
  var kind: EvidenceKind
  /// The UTF-8 offsets, without proclitics.
  var range: Range<Int>
  /// Whether a rival reading speaks for another country.
  var isContested: Bool
  /// Whether the words around make little of it: a currency, a league, a newspaper.
  var isWeak: Bool
}
