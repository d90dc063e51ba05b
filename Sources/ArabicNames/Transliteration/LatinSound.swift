/// A way to write Latin letters in Arabic ones.
struct LatinSound: Sendable {
  /// The Arabic letters; none for a short vowel.
  let letters: [UInt8]
  /// How unlikely it is.
  let cost: Int

  /// Returns the ways to write each sound of a word of `a` to `z`.
  static func sounds(of word: [UInt8]) -> [[LatinSound]] {
    var sounds: [[LatinSound]] = []
    var starts: [Int] = []
    var offset = 0
    while offset < word.count {
      let (ways, length) = ways(at: offset, of: word)
      sounds.append(ways)
      starts.append(offset)
      offset += length
    }
    for index in starts.indices.dropFirst().dropLast(2) where word[starts[index]] == 0x61 {
      let next = starts[index + 1]
      let isClosed = !isVowel(word[next]) && !isVowel(word[starts[index + 2]])
      let isDoubled = word[next] == word[next + 1] && !isVowel(word[next])
      if next == starts[index] + 1, isClosed || isDoubled { sounds[index] = closedA }
    }
    return sounds
  }

  /// The short vowel of a syllable that a consonant closes is rather not written.
  private static let closedA = [
    LatinSound(letters: [], cost: 0), LatinSound(letters: [NameLetters.alef], cost: 1),
  ]

  /// Whether a letter is one of a e i o u y.
  static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    default: false
    }
  }

  /// The ways to write the longest sound at an offset, and its length; doubled consonants are one.
  private static func ways(at offset: Int, of word: [UInt8]) -> ([LatinSound], Int) {
    for length in stride(from: min(4, word.count - offset), to: 0, by: -1) {
      let sound = Array(word[offset..<offset + length])
      let isFirst = offset == 0
      let isLast = offset + length == word.count
      var marks: [[UInt8]] = []
      if isFirst { marks.append([0x5E]) }
      if isLast { marks.append([0x24]) }
      for mark in marks + [[]] {
        let value = SortedLines.latinSounds.value(of: mark + sound)
        if let value { return (parse(value), length) }
      }
      if length == 2, sound[0] == sound[1], !isVowel(sound[0]) {
        return (ways(at: 0, of: [sound[0]]).0, 2)
      }
    }
    return ([], 1)
  }

  private static func parse(_ value: String) -> [LatinSound] {
    value.split(separator: " ").map { way in
      let cost = Int(way.unicodeScalars.last?.value ?? 0x30) - 0x30
      let letters = way.unicodeScalars.dropLast().compactMap { scalar in
        scalar.value > 0x0600 ? UInt8(scalar.value - 0x0600) : nil
      }
      return LatinSound(letters: letters, cost: cost)
    }
  }
}
