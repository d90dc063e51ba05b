import ArabicText

/// Arabic spellings of names in Latin letters, likeliest first.
struct Transliterator: Sendable {
  /// The most spellings of a name.
  static let limit = 40
  /// The Arabic article in Latin letters.
  static let articles: Set = ["al", "el", "ul"]
  /// How much less likely than the likeliest a spelling may be: 1 is little.
  private static let window = 7
  /// The same for spellings that are common words.
  private static let windowOfWords = 2

  /// Words of English and French that people type among names.
  private static let commonWords: Set = [
    "about", "after", "and", "are", "attack", "avec", "before", "between", "dans", "for", "from",
    "government", "has", "have", "into", "les", "minister", "more", "news", "over", "pour",
    "president", "says", "that", "the", "their", "this", "war", "was", "what", "when", "where",
    "who", "will", "with",
  ]

  private let knowledge = WordKnowledge()

  /// Returns whether a folded word is no name: a common word, or three letters that do not begin with a capital.
  static func isCommonWord(_ word: String, isCapitalized: Bool) -> Bool {
    commonWords.contains(word) || word.utf8.count < 4 && !isCapitalized
  }

  /// Returns Arabic spellings of a folded key: of its only word, or of all its words together.
  func spellings(of key: String) -> [String] {
    let words = key.split(separator: " ").filter { !Self.articles.contains(String($0)) }
    guard words.count > 1 else {
      return words.first.map { spellings(ofWord: Array($0.utf8)) } ?? []
    }
    return words.reduce([""]) { phrases, word in
      let spellings = spellings(ofWord: Array(word.utf8)).prefix(3)
      return phrases.flatMap { phrase in
        spellings.map { phrase.isEmpty ? $0 : phrase + " " + $0 }
      }
    }.prefix(Self.limit).map { $0 }
  }

  private func spellings(ofWord word: [UInt8]) -> [String] {
    guard word.count >= 3, word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }),
      word.contains(where: LatinSound.isVowel)
    else { return [] }
    let sounds = LatinSound.sounds(of: word)
    var found: [(letters: [UInt8], cost: Int)] = []
    var seen: Set<[UInt8]> = []
    let best = sounds.reduce(0) { $0 + ($1.map(\.cost).min() ?? 0) }
    for cost in best...best + Self.window where found.count < Self.limit {
      var letters: [UInt8] = []
      choose(sounds[...], spending: cost, &letters) { letters in
        if letters.count > 1, seen.insert(letters).inserted { found.append((letters, cost)) }
        return found.count < Self.limit * 2
      }
    }
    return ranked(found, best: best)
  }

  /// Names that the lists know come before others; common words that are unlikely go.
  private func ranked(_ found: [(letters: [UInt8], cost: Int)], best: Int) -> [String] {
    var ranked: [(letters: [UInt8], cost: Int)] = []
    for (letters, cost) in found {
      let isKnown = knowledge.isKnown(letters[...])
      if isKnown, cost > best + Self.windowOfWords, !ForeignWordJudge().isListed(letters) {
        continue
      }
      ranked.append((letters, isKnown ? cost - 2 : cost))
    }
    let order = ranked.indices.sorted { (ranked[$0].cost, $0) < (ranked[$1].cost, $1) }
    return order.prefix(Self.limit).map { NameLetters.encode(ranked[$0].letters) }
  }

  @discardableResult
  private func choose(
    _ sounds: ArraySlice<[LatinSound]>, spending rest: Int, _ letters: inout [UInt8],
    _ body: ([UInt8]) -> Bool
  ) -> Bool {
    guard let first = sounds.first else { return rest == 0 ? body(letters) : true }
    for sound in first where sound.cost <= rest {
      letters.append(contentsOf: sound.letters)
      let goesOn = choose(sounds.dropFirst(), spending: rest - sound.cost, &letters, body)
      letters.removeLast(sound.letters.count)
      if !goesOn { return false }
    }
    return true
  }
}
