/// What a word alone tells: its letters, their beginning and end, what remains without proclitics, and its clusters.
///
/// The features of a token's neighbors count too, by how far they stand; so a word's features are added up once for
/// each distance, and kept.
package struct WordFeatures: Sendable {
  /// The distances at which a word's features count.
  package static let distances = -2...2

  private enum Template: UInt64 {
    case word = 1, stripped, prefix, suffix, shape, length, bias, article, cluster, strippedCluster
  }

  private let vocabulary: Vocabulary

  package init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// Appends the features of a token with these letters.
  package func append(
    of token: EntityToken, letters: FoldedLetters, readings: WordReadings,
    to features: inout [UInt64]
  ) {
    func add(_ template: Template, _ value: UInt64) {
      features.append(FeatureHash.mix(template.rawValue, value))
    }
    add(.word, token.hash)
    add(.shape, UInt64(token.shape.rawValue))
    add(.bias, 0)
    let entry = vocabulary.entry(of: token.hash)
    for partition in 0..<Vocabulary.partitions where entry.cluster(partition) != 0 {
      add(.cluster, entry.cluster(partition) << 2 | UInt64(partition))
    }
    guard token.shape == .word || token.shape == .latin else { return }
    let count = letters.count
    add(.length, UInt64(min(count, 9)))
    for length in 1...4 where length < count {
      add(.prefix, letters.hash(0..<length) &+ UInt64(length))
      add(.suffix, letters.hash((count - length)..<count) &+ UInt64(length))
    }
    for reading in 0..<readings.count {
      let hash = readings.hashes[reading]
      add(.stripped, hash)
      guard reading > 0 else { continue }
      let entry = vocabulary.entry(of: hash)
      for partition in 0..<Vocabulary.partitions where entry.cluster(partition) != 0 {
        add(.strippedCluster, entry.cluster(partition) << 2 | UInt64(partition))
      }
    }
    if Proclitics.hasArticle(letters) { add(.article, 1) }
  }

  /// The feature as it counts for a token at a distance, in texts of every kind.
  @inline(__always)
  package static func shared(_ feature: UInt64, at distance: Int) -> UInt64 {
    FeatureHash.mix(UInt64(100 + distance), feature)
  }

  /// The feature as it counts in one domain of texts only, besides what it counts in all.
  @inline(__always)
  package static func own(_ feature: UInt64, at distance: Int, in domain: TextDomain) -> UInt64 {
    FeatureHash.mix(UInt64(200 + domain.rawValue), shared(feature, at: distance))
  }
}
