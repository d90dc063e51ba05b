import ArabicText

/// Names of two parts, which newspapers write in one word or in two.
struct CompoundNames: Sendable {
  /// The most ways to write a name.
  private static let limit = 12
  /// The fewest letters of a part.
  private static let leastFirst = 2
  private static let leastSecond = 3

  private let knowledge = WordKnowledge()
  private let aliases = AliasFinder()

  /// Returns how many of the first words are a compound name, or 0: two, or three as in «بن عبد الله».
  func length(of words: ArraySlice<QueryWord>) -> Int {
    guard isCompound(words) else { return 0 }
    return isCompound(words.dropFirst()) ? 3 : 2
  }

  /// Returns other ways to write words one after the other, in which parts of names are joined.
  func joined(_ words: ArraySlice<QueryWord>) -> [String] {
    let own = words.map(\.key.text).joined(separator: " ")
    var seen: Set = [own]
    return ways(words).map { $0.joined(separator: " ") }
      .filter { seen.insert($0).inserted }.prefix(Self.limit).map { $0 }
  }

  /// Returns the ways to write one word as two parts of a name.
  func parted(_ word: QueryWord) -> [String] {
    var names: [String] = []
    for form in word.withoutProclitics {
      let isName = !knowledge.isKnown(form[...]) || aliases.isName(form) || hasArticleInside(form)
      for (first, second) in (isName ? headedParts(of: form) : []) + tailedParts(of: form) {
        let name = NameLetters.encode(first) + " " + NameLetters.encode(second)
        if !names.contains(name) { names.append(name) }
      }
    }
    return names
  }

  private func tailedParts(of word: [UInt8]) -> [(first: [UInt8], second: [UInt8])] {
    CompoundParts.last.filter { part in
      word.count >= part.count + Self.leastFirst && word.suffix(part.count).elementsEqual(part)
    }.map { (Array(word.dropLast($0.count)), $0) }
  }

  private func headedParts(of word: [UInt8]) -> [(first: [UInt8], second: [UInt8])] {
    CompoundParts.first.filter { part in
      word.count >= part.count + Self.leastSecond && word.starts(with: part)
    }.map { ($0, Array(word.dropFirst($0.count))) }
  }

  /// Whether ال stands within a word, as in «عبدالكريم».
  private func hasArticleInside(_ word: [UInt8]) -> Bool {
    CompoundParts.first.contains { part in
      word.starts(with: part)
        && word.dropFirst(part.count).starts(with: [NameLetters.alef, NameLetters.lam])
    }
  }

  private func isCompound(_ words: ArraySlice<QueryWord>) -> Bool {
    guard words.count >= 2, let first = words.first else { return false }
    return words.dropFirst().first?.letters != nil
      && (firstPart(first) != nil || son(first) != nil || isLastPart(words.dropFirst()))
  }

  private func ways(_ words: ArraySlice<QueryWord>) -> [[String]] {
    guard let first = words.first else { return [[]] }
    let rest = words.dropFirst()
    var ways: [[String]] = []
    for way in joinedPairs(first, rest) {
      ways += self.ways(rest.dropFirst()).map { [way] + $0 }
    }
    let others =
      son(first) == nil || rest.isEmpty
      ? [first.key.text] : CompoundParts.sons.map(NameLetters.encode)
    for other in others { ways += self.ways(rest).map { [other] + $0 } }
    return ways
  }

  /// Returns the ways to write the first word and the next in one.
  private func joinedPairs(_ word: QueryWord, _ rest: ArraySlice<QueryWord>) -> [String] {
    guard let second = rest.first?.letters, second.count >= 2, let letters = word.letters else {
      return []
    }
    if let part = firstPart(word) {
      let firsts = CompoundParts.fathers.contains(part) ? CompoundParts.fathers : [part]
      return firsts.map { NameLetters.encode($0 + second) }
    }
    return isLastPart(rest) ? [NameLetters.encode(letters + second)] : []
  }

  private func firstPart(_ word: QueryWord) -> [UInt8]? {
    word.withoutProclitics.first(where: CompoundParts.first.contains)
  }

  private func son(_ word: QueryWord) -> [UInt8]? {
    word.withoutProclitics.first(where: CompoundParts.sons.contains)
  }

  private func isLastPart(_ words: ArraySlice<QueryWord>) -> Bool {
    words.first?.letters.map(CompoundParts.last.contains) ?? false
  }
}
