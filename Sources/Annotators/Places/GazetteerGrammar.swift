/// The letters that are written together with a name, and the sets of words that decide about it.
struct GazetteerGrammar: Sendable {
  /// The conjunctions that can begin a word.
  var conjunctions: [UInt16] = []
  /// The particles that can follow them.
  var particles: [UInt16] = []
  /// The letters of the article.
  var article: [UInt16] = []
  /// The letter that ends an indefinite noun in the accusative.
  var accusative: [UInt16] = []
  /// The endings with that letter that are none.
  var notAccusative: [[UInt16]] = []
  /// The index of the set of words after which a name can only be a name.
  var prepositions = 0

  /// Returns the readings of `word`, that with fewest letters taken off first.
  ///
  /// After the particle that merges with the article («للعراق») the name keeps its second lam,
  /// which stands for the article.
  @inline(__always)
  func forEachReading(of word: FoldedWord, _ body: (FoldedWord.Reading) -> Void) {
    body(FoldedWord.Reading(hash: word.hashes.0, start: word.start))
    guard word.count > 2 else { return }
    let (first, second, third) = word.letters
    let afterFirst = word.start + Int32(word.offsets.0)
    let afterSecond = word.start + Int32(word.offsets.1)
    if particles.contains(first) {
      body(FoldedWord.Reading(hash: word.hashes.1, start: afterFirst))
      if first == second, first == article[1] {
        let restored = FoldedWord.hash(article[0], before: word.hashes.1)
        body(FoldedWord.Reading(hash: restored, start: afterFirst))
      }
    } else if conjunctions.contains(first) {
      body(FoldedWord.Reading(hash: word.hashes.1, start: afterFirst))
      guard particles.contains(second), word.count > 3 else { return }
      body(FoldedWord.Reading(hash: word.hashes.2, start: afterSecond))
      if second == third, second == article[1] {
        let restored = FoldedWord.hash(article[0], before: word.hashes.2)
        body(FoldedWord.Reading(hash: restored, start: afterSecond))
      }
    }
  }

  /// Whether `word` looks like an indefinite noun in the accusative.
  func isAccusative(_ word: FoldedWord) -> Bool {
    word.count > 3 && word.tail.1 == accusative.first
      && !notAccusative.contains { $0[0] == word.tail.0 }
  }

  /// Whether `word` begins with the article.
  func hasArticle(_ word: FoldedWord) -> Bool {
    word.count > 3 && word.letters.0 == article[0] && word.letters.1 == article[1]
  }
}
