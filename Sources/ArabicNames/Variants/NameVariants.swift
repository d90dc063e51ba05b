import ArabicText

/// Other spellings of the words that are foreign names; none of other words.
struct NameVariants: Sendable {
  /// The most spellings of a word.
  static let limit = 40

  private let judge = ForeignWordJudge()
  private let generator = VariantGenerator()

  /// Returns whether the list of foreign names holds a word.
  func isListed(_ word: [UInt8]) -> Bool {
    judge.isListed(word)
  }

  /// Returns other spellings of a folded word without proclitics, likeliest first.
  ///
  /// If it is foreign for certain, no list need say so.
  func variants(of word: [UInt8], isForeign isCertain: Bool = false) -> [[UInt8]] {
    guard word.count >= 4 else { return [] }
    let isListed = isCertain || judge.isListed(word)
    if !isListed, judge.isNative(word) { return [] }
    let weight = judge.weight(of: word)
    var isForeign = isListed || judge.looksForeign(word, weight: weight)
    let mostCostToListed = Self.mostCostToListed(weight, word.count)
    var variants: [[UInt8]] = []
    generator.forEachVariant(of: word) { variant, cost in
      if !isForeign, cost > mostCostToListed { return false }
      if !isForeign, judge.isListed(variant) { isForeign = true }
      if variant.count < 3 || judge.isNative(variant) { return true }
      if variants.count < Self.limit { variants.append(variant) }
      return variants.count < Self.limit || !isForeign
    }
    return isForeign ? variants : []
  }

  /// How far a word that no list knows may be from a listed name to be taken for another spelling of it.
  private static func mostCostToListed(_ weight: Int, _ count: Int) -> Int {
    if count < 5 { return weight < -40 ? 0 : weight > 0 ? 4 : 2 }
    if weight < -50 { return 2 }
    if weight < -25 { return 3 }
    return weight < 0 || count < 6 ? 4 : 6
  }
}
