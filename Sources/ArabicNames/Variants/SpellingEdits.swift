/// All single changes of a word after the rules.
struct SpellingEdits {
  /// The changes, by place.
  let edits: [SpellingEdit]

  /// Finds the changes of a word of letters.
  init(of word: [UInt8]) {
    var edits: [SpellingEdit] = []
    for (number, rule) in SpellingRule.all.enumerated() {
      Self.append(rule.one, rule.other, rule.cost, rule.place, number * 2, in: word, to: &edits)
      Self.append(
        rule.other, rule.one, rule.costBack, rule.place, number * 2 + 1, in: word, to: &edits)
    }
    Self.appendVowels(in: word, to: &edits)
    Self.appendDoubles(in: word, to: &edits)
    self.edits = edits.sorted { one, other in
      (one.range.lowerBound, one.cost) < (other.range.lowerBound, other.cost)
    }
  }

  private static let noRule = -1

  private static func append(
    _ from: [UInt8], _ to: [UInt8], _ cost: Int, _ place: SpellingRule.Place, _ number: Int,
    in word: [UInt8], to edits: inout [SpellingEdit]
  ) {
    guard let first = from.first, from.count <= word.count else { return }
    for start in 0...word.count - from.count where word[start] == first {
      let range = start..<start + from.count
      guard word[range].elementsEqual(from),
        SpellingRule.applies(place, to: range, of: word)
      else { continue }
      edits.append(SpellingEdit(range: range, replacement: to, cost: cost, rule: number))
    }
  }

  /// Long vowels that are left out, or stand where none is written.
  private static func appendVowels(in word: [UInt8], to edits: inout [SpellingEdit]) {
    guard word.count > 2 else { return }
    for place in 1..<word.count {
      guard NameLetters.isConsonant(word[place - 1]) else { continue }
      if NameLetters.isVowel(word[place]) {
        guard place + 1 < word.count, NameLetters.isConsonant(word[place + 1]) else { continue }
        var without = word
        without.remove(at: place)
        let cost = cost(of: word[place], at: place, in: without)
        edits.append(
          SpellingEdit(range: place..<place + 1, replacement: [], cost: cost, rule: noRule))
      } else if NameLetters.isConsonant(word[place]) {
        for vowel in [NameLetters.alef, NameLetters.yeh, NameLetters.waw] {
          let cost = cost(of: vowel, at: place, in: word)
          edits.append(
            SpellingEdit(range: place..<place, replacement: [vowel], cost: cost, rule: noRule))
        }
      }
    }
  }

  /// How unlikely a vowel is between two consonants of a word without it: less so where many consonants meet.
  private static func cost(of vowel: UInt8, at place: Int, in word: [UInt8]) -> Int {
    var start = place
    while start > 0, NameLetters.isConsonant(word[start - 1]) { start -= 1 }
    var end = place
    while end < word.count, NameLetters.isConsonant(word[end]) { end += 1 }
    let isCrowded = end - start > 2 || start == 0 || end == word.count
    let isCluster = clusters.contains([word[place - 1], word[place]])
    return (vowel == NameLetters.waw ? 4 : 3) + (isCrowded ? 0 : 2) + (isCluster ? 2 : 0)
  }

  /// Consonants that stand together without a vowel.
  private static let clusters = [
    "نغ", "نج", "نك", "نق", "ند", "نت", "شت", "ست", "تش", "كس", "نز", "نس", "تس",
  ].compactMap { NameLetters.decode($0) }

  private static func appendDoubles(in word: [UInt8], to edits: inout [SpellingEdit]) {
    guard word.count > 3 else { return }
    for place in 1..<word.count where NameLetters.isConsonant(word[place]) {
      if word[place] == word[place - 1] {
        edits.append(
          SpellingEdit(range: place..<place + 1, replacement: [], cost: 4, rule: noRule))
      } else if place + 1 < word.count, word[place] != word[place + 1], isDoubled(word[place]) {
        edits.append(
          SpellingEdit(
            range: place + 1..<place + 1, replacement: [word[place]], cost: 5, rule: noRule))
      }
    }
  }

  private static func isDoubled(_ letter: UInt8) -> Bool {
    letter == NameLetters.lam || letter == 0x45 || letter == 0x46 || letter == 0x31
  }
}
