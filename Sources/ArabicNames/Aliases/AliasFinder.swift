import ArabicText

/// Finds other names of what words of a query name.
struct AliasFinder: Sendable {
  private let knowledge = WordKnowledge()

  /// Returns how many of the first words name something together, as many as possible, and its other names, Arabic ones
  /// first; nil if they name nothing.
  func longestName(in words: ArraySlice<QueryWord>) -> (count: Int, aliases: [String])? {
    guard let first = words.first, !first.key.bytes.isEmpty else { return nil }
    var best: (count: Int, key: AliasKey)?
    for (number, form) in forms(of: first).enumerated() {
      let isCertain = number == 0 || first.letters.map { !knowledge.isKnown($0[...]) } ?? true
      guard let found = longest(from: form, words, alone: isCertain || hasArticle(form)) else {
        continue
      }
      if found.count > best?.count ?? 0 { best = found }
    }
    guard let best else { return nil }
    let aliases = aliases(of: best.key)
    return aliases.isEmpty ? nil : (best.count, aliases)
  }

  /// Returns the other names of what a folded word names.
  func aliases(ofLetters letters: [UInt8]) -> [String] {
    aliases(of: AliasKey(letters: letters))
  }

  /// Whether a group holds the folded word.
  func isName(_ letters: [UInt8]) -> Bool {
    AliasIndex.contains(AliasKey(letters: letters))
  }

  private func forms(of word: QueryWord) -> [AliasKey] {
    if word.letters != nil { return word.withoutProclitics.map(AliasKey.init(letters:)) }
    return [word.key] + [word.key.withoutLatinArticle].compactMap(\.self)
  }

  private func hasArticle(_ key: AliasKey) -> Bool {
    key.bytes.count >= 10 && key.bytes.starts(with: [0xD8, 0xA7, 0xD9, 0x84])
  }

  /// The longest name that begins with `first` and goes on with the words behind it; one of the first word only if that
  /// may be all of it (`alone`), since a common word without its first letter may be a name.
  private func longest(
    from first: AliasKey, _ words: ArraySlice<QueryWord>, alone: Bool
  ) -> (count: Int, key: AliasKey)? {
    var best: (count: Int, key: AliasKey)?
    var key = first
    var areCapitals = true
    for (number, word) in words.enumerated() {
      if number > 0 {
        guard !word.key.bytes.isEmpty, AliasIndex.goesOn(after: key) else { break }
        key = key.followed(by: word.key)
      }
      areCapitals = areCapitals && word.isInCapitals
      if number == 0, !alone { continue }
      if areCapitals, AliasIndex.contains(key.inCapitals) {
        best = (number + 1, key.inCapitals)
      } else if AliasIndex.contains(key) {
        best = (number + 1, key)
      }
    }
    return best
  }

  private func aliases(of key: AliasKey) -> [String] {
    var seen: Set = [key]
    var arabic: [String] = []
    var others: [String] = []
    for name in AliasIndex.groups(of: key).flatMap(\.names) {
      let nameKey = AliasKey(name.text)
      guard seen.insert(name.isInCapitals ? nameKey.inCapitals : nameKey).inserted else { continue }
      if nameKey.bytes.contains(where: { $0 >= 0xD8 && $0 <= 0xDB }) {
        arabic.append(name.text)
      } else {
        others.append(name.text)
      }
    }
    return arabic + others
  }
}
