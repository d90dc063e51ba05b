/// Decides what of a name's first word is a proclitic.
///
/// A letter is one where what remains begins names and the whole does not, or is the more frequent word by far. Where
/// nothing is known of either, و is one, since few names begin with it, and the others are none.
struct NameBoundary: Sendable {
  private let model: EntityModel

  init(model: EntityModel) {
    self.model = model
  }

  /// Returns the number of the reading of a name's first word that the name begins with.
  ///
  /// - Parameters:
  ///   - readings: The word's readings.
  ///   - rest: The hashes of the name's other words.
  ///   - isNamed: Whether a word begins another name of the article.
  /// - Returns: The number.
  func reading(
    of readings: WordReadings, rest: some Collection<UInt64>, isNamed: (UInt64) -> Bool
  ) -> Int {
    guard readings.count > 1 else { return 0 }
    for reading in 0..<readings.count
    where !rest.isEmpty && model.lexicon.match(of: [readings.hashes[reading]] + rest) != nil {
      return reading
    }
    var best = 0
    var bestWeight = weight(of: readings.hashes[0], isNamed)
    for reading in 1..<readings.count {
      let weight = weight(of: readings.hashes[reading], isNamed) - 1
      if weight > bestWeight {
        best = reading
        bestWeight = weight
      }
    }
    if best == 0, bestWeight == 0, readings.beginsWithWaw { return 1 }
    return best
  }

  /// How likely the word begins a name.
  private func weight(of word: UInt64, _ isNamed: (UInt64) -> Bool) -> Int {
    let beginnings = model.beginnings.value(of: word)
    let known = beginnings == 0 ? 0 : 3 + 2 * (64 - beginnings.leadingZeroBitCount)
    return known + model.vocabulary.entry(of: word).frequency + (isNamed(word) ? 6 : 0)
  }
}
