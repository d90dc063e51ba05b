import ArabicText

/// Tells foreign names from Arabic words.
///
/// A name of the list is foreign, and so is a word that the stemmer's lists don't know, if it is another spelling of a name
/// of the list, or if its letters stand as those of foreign names do.
struct ForeignWordJudge: Sendable {
  /// How much must speak for a foreign name, in tenths.
  private static let threshold = 16
  /// Letters that foreign names are hardly ever written with: ح ض ظ ع.
  private static let nativeLetters: [UInt8] = [0x2D, 0x36, 0x38, 0x39]

  /// Endings of up to three letters, each as one number.
  private static let endings = [
    "ه", "ي", "ا", "يه", "ين", "ون", "ات", "ان", "ها", "هم", "نا", "وا", "ته", "تها", "يين",
    "يون",
  ].compactMap { NameLetters.decode($0) }.map { $0.reduce(0) { $0 << 8 | Int($1) } }

  private let knowledge = WordKnowledge()

  /// Returns whether the list of foreign names holds a word.
  func isListed(_ word: some Collection<UInt8>) -> Bool {
    var key: [UInt8] = []
    NameLetters.appendUTF8(of: word, to: &key)
    return SortedLines.foreignNames.contains(key)
  }

  /// Returns whether a word is a common Arabic word, as it stands or without an ending.
  func isNative(_ word: [UInt8]) -> Bool {
    if knowledge.isKnown(word[...]) { return !isListed(word) }
    var packed = 0
    for count in 1...3 where word.count >= count + 3 {
      let end = word.count - count
      packed |= Int(word[end]) << (8 * (count - 1))
      if Self.endings.contains(packed), knowledge.isKnown(word[..<end]) {
        return !isListed(word[..<end]) && !isListed(word)
      }
    }
    return false
  }

  /// Returns whether the letters of a word that no list knows stand as those of foreign names do.
  func looksForeign(_ word: [UInt8], weight: Int) -> Bool {
    weight > Self.threshold && !word.contains(where: Self.nativeLetters.contains)
  }

  /// Returns how much the letters of a word speak for a foreign name, in tenths.
  func weight(of word: [UInt8]) -> Int {
    var edged: [[UInt8]] = [[0x5E]]
    edged += word.map { letter in
      var utf8: [UInt8] = []
      NameLetters.appendUTF8(of: [letter], to: &utf8)
      return utf8
    }
    edged.append([0x24])
    var sum = Self.weight([0x3D]) + Self.weight([0x23, 0x30 + UInt8(min(word.count, 9))])
    for start in 0..<edged.count - 1 {
      let pair = edged[start] + edged[start + 1]
      sum += Self.weight(pair)
      if start + 2 < edged.count { sum += Self.weight(pair + edged[start + 2]) }
    }
    for letter in Set(word) {
      var key: [UInt8] = [0x2E]
      NameLetters.appendUTF8(of: [letter], to: &key)
      sum += Self.weight(key)
    }
    return sum + weightOfSyllables(word)
  }

  private func weightOfSyllables(_ word: [UInt8]) -> Int {
    let shape: [UInt8] =
      [0x5E] + word.map { NameLetters.isVowel($0) ? 0x56 : 0x43 } + [0x24]
    guard shape.count >= 4 else { return 0 }
    return (0...shape.count - 4).reduce(0) { sum, start in
      sum + Self.weight([0x7E] + shape[start..<start + 4])
    }
  }

  private static func weight(_ key: [UInt8]) -> Int {
    SortedLines.foreignLetters.number(of: key) ?? 0
  }
}
