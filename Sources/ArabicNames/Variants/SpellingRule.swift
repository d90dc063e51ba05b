/// Two ways to write the same sound of a foreign name.
struct SpellingRule: Sendable {
  /// Where in a word a rule applies.
  enum Place: Sendable {
    /// Anywhere.
    case anywhere
    /// Where the word begins.
    case start
    /// Where the word begins, before a consonant.
    case startBeforeConsonant
    /// Where the word ends.
    case end
    /// Between two consonants.
    case betweenConsonants
  }

  /// One way, as letters.
  let one: [UInt8]
  /// The other.
  let other: [UInt8]
  /// How unlikely it is that what is written the one way is written the other way elsewhere: 1 is likely.
  let cost: Int
  /// The same for the other way round.
  let costBack: Int
  let place: Place

  init(
    _ one: String, _ other: String, _ cost: Int, back costBack: Int? = nil,
    _ place: Place = .anywhere
  ) {
    self.one = NameLetters.decode(one) ?? []
    self.other = NameLetters.decode(other) ?? []
    self.cost = cost
    self.costBack = costBack ?? cost
    self.place = place
  }

  /// Whether a rule for the place applies to `range` of a word.
  static func applies(_ place: Place, to range: Range<Int>, of word: [UInt8]) -> Bool {
    let after = range.upperBound < word.count ? word[range.upperBound] : nil
    switch place {
    case .anywhere: return true
    case .start: return range.lowerBound == 0
    case .startBeforeConsonant:
      return range.lowerBound == 0 && after.map(NameLetters.isConsonant) == true
    case .end: return after == nil
    case .betweenConsonants:
      return range.lowerBound > 0 && NameLetters.isConsonant(word[range.lowerBound - 1])
        && after.map(NameLetters.isConsonant) == true
    }
  }
}
