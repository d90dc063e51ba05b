/// What a token tells together with its neighbors.
package enum ContextFeatures {
  /// Calls `body` with each feature of a token.
  ///
  /// - Parameters:
  ///   - word: The hash of the token and its finest cluster.
  ///   - before: Of the token before it.
  ///   - second: Of the one before that.
  ///   - after: Of the token behind it.
  ///   - body: Takes a feature.
  @inline(__always)
  package static func forEachFeature(
    of word: Word, before: Word, second: Word, after: Word, _ body: (UInt64) -> Void
  ) {
    body(FeatureHash.mix(32, before.hash &* 31 ^ word.hash))
    body(FeatureHash.mix(33, word.hash &* 31 ^ after.hash))
    body(FeatureHash.mix(34, before.hash &* 31 ^ after.hash))
    body(FeatureHash.mix(35, second.hash &* 31 ^ before.hash))
    body(FeatureHash.mix(36, before.cluster << 16 | word.cluster))
    body(FeatureHash.mix(37, word.cluster << 16 | after.cluster))
    body(FeatureHash.mix(38, before.cluster << 16 | after.cluster))
  }

  /// What counts of a word in company.
  package struct Word: Sendable {
    package var hash: UInt64
    package var cluster: UInt64

    package init(hash: UInt64, cluster: UInt64) {
      self.hash = hash
      self.cluster = cluster
    }
  }
}
