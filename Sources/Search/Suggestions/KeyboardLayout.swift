/// What the keys of a word give under the other layout, for those who forgot to switch it.
enum KeyboardLayout {
  /// The keys from `q` to `/`, under the Latin layout and Arabic 101.
  private static let keys: KeyValuePairs = [
    "qwertyuiop[]": "ضصثقفغعهخحجد", "asdfghjkl;'": "شسيبلاتنمكط", "zxcv": "ئءؤر",
    "nm,./`": "ىةوزظذ",
    // With shift.
    "HYN": "أإآ",
  ]
  private static let ligatures: KeyValuePairs<Unicode.Scalar, String> = [
    "b": "لا", "G": "لأ", "T": "لإ", "B": "لآ",
  ]

  private static let arabic: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (latin, arabic) in keys {
      for (key, letter) in zip(latin.unicodeScalars, arabic.unicodeScalars) {
        table[key] = String(letter)
      }
    }
    for (key, letters) in ligatures { table[key] = letters }
    return table
  }()

  private static let latin: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (key, letters) in arabic {
      guard let letter = letters.unicodeScalars.first, letters.unicodeScalars.count == 1 else {
        continue
      }
      table[letter] = String(key)
    }
    return table
  }()

  /// Returns the words that the same keys may give under the other layout; none if the word is not of one layout's letters.
  static func switched(_ word: String) -> [String] {
    let scalars = Array(word.unicodeScalars)
    if scalars.contains(where: \.isASCII) {
      // A capital that has no letter of its own is the caprice of a telephone.
      return joined(scalars.map { arabic[$0] ?? arabic[lowercased($0)] })
    }
    let letterByLetter = joined(scalars.map { latin[$0] })
    return letterByLetter + joined(keysWithLigature(scalars)).filter { $0 != letterByLetter.first }
  }

  /// Reads lam and alef as the one key that gives both.
  private static func keysWithLigature(_ scalars: [Unicode.Scalar]) -> [String?] {
    var keys: [String?] = []
    for (place, letter) in scalars.enumerated() {
      if letter == "ا", place > 0, scalars[place - 1] == "ل" {
        keys[keys.count - 1] = "b"
      } else {
        keys.append(latin[letter])
      }
    }
    return keys
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.isASCII ? scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar : scalar
  }

  private static func joined(_ letters: [String?]) -> [String] {
    let found = letters.compactMap(\.self)
    return found.isEmpty || found.count < letters.count ? [] : [found.joined()]
  }
}
