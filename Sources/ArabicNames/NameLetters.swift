/// The letters of names as offsets from U+0600: a folded Arabic word is an array of them.
enum NameLetters {
  static let hamza: UInt8 = 0x21
  static let alef: UInt8 = 0x27
  static let beh: UInt8 = 0x28
  static let feh: UInt8 = 0x41
  static let kaf: UInt8 = 0x43
  static let lam: UInt8 = 0x44
  static let waw: UInt8 = 0x48
  static let yeh: UInt8 = 0x4A

  /// Returns the letters of a word, or nil if it holds anything but letters of U+0600 to U+06FF.
  static func decode(_ word: String) -> [UInt8]? {
    var letters: [UInt8] = []
    letters.reserveCapacity(word.utf8.count / 2)
    for scalar in word.unicodeScalars {
      guard scalar.value >= 0x0621, scalar.value < 0x06D4 else { return nil }
      letters.append(UInt8(scalar.value - 0x0600))
    }
    return letters
  }

  /// Returns the letters of UTF-8 bytes, or nil if there are none or others than those of U+0600 to U+06FF.
  static func decode(_ utf8: [UInt8]) -> [UInt8]? {
    guard !utf8.isEmpty, utf8.count.isMultiple(of: 2) else { return nil }
    var letters: [UInt8] = []
    letters.reserveCapacity(utf8.count / 2)
    for offset in stride(from: 0, to: utf8.count, by: 2) {
      guard utf8[offset] & 0xFC == 0xD8 else { return nil }
      letters.append((utf8[offset] & 0x03) << 6 | utf8[offset + 1] & 0x3F)
    }
    return letters
  }

  /// Returns the word of letters.
  static func encode(_ letters: some Collection<UInt8>) -> String {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(letters.count * 2)
    appendUTF8(of: letters, to: &utf8)
    return String(decoding: utf8, as: UTF8.self)
  }

  /// Appends the UTF-8 bytes of letters.
  static func appendUTF8(of letters: some Collection<UInt8>, to utf8: inout [UInt8]) {
    for letter in letters {
      utf8.append(0xD8 | letter >> 6)
      utf8.append(0x80 | letter & 0x3F)
    }
  }

  /// Whether a letter is one of ا و ي, which foreign names write or leave out.
  static func isVowel(_ letter: UInt8) -> Bool {
    letter == alef || letter == waw || letter == yeh
  }

  /// Whether a letter is neither a long vowel nor hamza.
  static func isConsonant(_ letter: UInt8) -> Bool {
    !isVowel(letter) && letter != hamza
  }
}
