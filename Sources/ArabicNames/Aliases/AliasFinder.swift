import ArabicText

/// Finds other names of what words of a query name.
struct AliasFinder: Sendable {
  /// The most words of a name.
  static let mostWords = 8

  private let knowledge = WordKnowledge()

  /// Returns the other names of what all of the words name together, Arabic ones first; none if they name nothing.
  func aliases(of words: ArraySlice<QueryWord>) -> [String] {
    guard let first = words.first, !first.key.text.isEmpty else { return [] }
    let rest = words.dropFirst().map(\.key.text).filter { !$0.isEmpty }
    if rest.isEmpty, words.count > 1 { return [] }
    if first.letters == nil {
      let key = AliasKey(([first.key.text] + rest).joined(separator: " "))
      return aliases(ofKey: key, inCapitals: words.allSatisfy(\.isInCapitals))
    }
    for (number, form) in first.withoutProclitics.enumerated() {
      if number > 0, rest.isEmpty, !isProclitic(first, before: form) { continue }
      let key = AliasKey(([NameLetters.encode(form)] + rest).joined(separator: " "))
      let names = aliases(ofKey: key, inCapitals: false)
      if !names.isEmpty { return names }
    }
    return []
  }

  /// Returns the other names of what a folded word names.
  func aliases(ofLetters letters: [UInt8]) -> [String] {
    aliases(ofKey: AliasKey(NameLetters.encode(letters)), inCapitals: false)
  }

  /// Whether a group holds the folded word.
  func isName(_ letters: [UInt8]) -> Bool {
    var key: [UInt8] = []
    NameLetters.appendUTF8(of: letters, to: &key)
    return AliasIndex.contains(key)
  }

  /// A single word keeps its first letter where it is a known word, unless the article stands behind the letter.
  private func isProclitic(_ word: QueryWord, before rest: [UInt8]) -> Bool {
    guard let letters = word.letters, rest.count >= 4 else { return false }
    return rest.starts(with: [NameLetters.alef, NameLetters.lam])
      || !knowledge.isKnown(letters[...])
  }

  private func aliases(ofKey key: AliasKey, inCapitals: Bool) -> [String] {
    var groups = inCapitals ? AliasIndex.groups(of: key.bytes(inCapitals: true)) : []
    if groups.isEmpty { groups = AliasIndex.groups(of: key.bytes()) }
    if groups.isEmpty, let bare = key.withoutLatinArticle {
      groups = AliasIndex.groups(of: bare.bytes())
    }
    var seen: Set = [key]
    var arabic: [String] = []
    var others: [String] = []
    for name in groups.flatMap(\.names) where seen.insert(AliasKey(name.text)).inserted {
      if name.text.utf8.contains(where: { $0 >= 0xD8 && $0 <= 0xDB }) {
        arabic.append(name.text)
      } else {
        others.append(name.text)
      }
    }
    return arabic + others
  }
}
