/// What the lists tell of a token: in which list a name stands that it is part of, and where in the name it stands.
package enum ListFeatures {
  /// The distances at which the lists count.
  package static let distances = -2...2

  /// Calls `body` with each statement on the token `index` of a match: a list and the token's place in the name.
  @inline(__always)
  package static func forEachStatement(
    on index: Int, of match: NameLexicon.Match, _ body: (UInt64) -> Void
  ) {
    let isFirst = index == match.range.lowerBound
    let isLast = index + 1 == match.range.upperBound
    let place: UInt64 = isFirst ? (isLast ? 0 : 1) : isLast ? 2 : 3
    var lists = match.lists
    while lists != 0 {
      body(UInt64(lists.trailingZeroBitCount) * 4 + place)
      lists &= lists - 1
    }
  }

  /// A statement as it counts for a token at a distance.
  @inline(__always)
  package static func feature(_ statement: UInt64, at distance: Int) -> UInt64 {
    FeatureHash.mix(UInt64(300 + distance), statement)
  }

  /// A statement on a certain word: lists err for some.
  @inline(__always)
  package static func feature(_ statement: UInt64, on word: UInt64) -> UInt64 {
    FeatureHash.mix(310, FeatureHash.mix(statement, word))
  }
}
