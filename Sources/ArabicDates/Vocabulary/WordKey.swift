/// A folded Arabic word of at most twelve letters, packed into 64 bits: five bits a letter, the
/// first letter lowest.
///
/// Two words have one key if they differ only in harakat, tatweel, the hamza's seat, ى or ي, ة or ه.
/// Longer words have the key `tooLong`; Latin words set the highest bit.
struct WordKey: Hashable, Sendable {
  var bits: UInt64 = 0

  static let tooLong = WordKey(bits: 1 << 62)
  static let latinFlag: UInt64 = 1 << 63
  static let maximumLength = 12

  static let alef: UInt64 = 2
  static let beh: UInt64 = 3
  static let teh: UInt64 = 4
  static let seen: UInt64 = 13
  static let feh: UInt64 = 21
  static let kaf: UInt64 = 23
  static let lam: UInt64 = 24
  static let noon: UInt64 = 26
  static let waw: UInt64 = 28
  static let yeh: UInt64 = 29

  init(bits: UInt64 = 0) { self.bits = bits }

  /// Packs a word of the vocabulary.
  init(_ word: String) {
    var length = 0
    for scalar in word.unicodeScalars {
      let code: UInt64
      if scalar.isASCII {
        code = UInt64(scalar.value & 31)
        bits |= Self.latinFlag
      } else {
        code = UInt64(CharacterClasses.arabic[Int(scalar.value & 0xFF)])
      }
      guard (1...30).contains(code) else { continue }
      bits |= code << UInt64(5 * length)
      length += 1
    }
  }

  var firstLetter: UInt64 { bits & 31 }
  var secondLetter: UInt64 { (bits >> 5) & 31 }
  var withoutFirstLetter: WordKey { WordKey(bits: bits >> 5) }
  var isLatin: Bool { bits & Self.latinFlag != 0 }
  /// Whether the word begins with the article «ال».
  var isDefinite: Bool { bits & 1023 == Self.alef | Self.lam << 5 }

  /// The number of letters of an Arabic key.
  var length: Int { (64 - bits.leadingZeroBitCount + 4) / 5 }

  /// The word with «ا» before it: «لشهر» of «للشهر» is «الشهر».
  var withAlefInFront: WordKey { WordKey(bits: bits << 5 | Self.alef) }
}
