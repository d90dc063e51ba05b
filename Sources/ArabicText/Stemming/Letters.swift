/// The letters of stemming as offsets from U+0600: a folded Arabic word is an array of them.
enum Letters {
  static let hamza: UInt8 = 0x21
  static let alef: UInt8 = 0x27
  static let beh: UInt8 = 0x28
  static let teh: UInt8 = 0x2A
  static let dal: UInt8 = 0x2F
  static let seen: UInt8 = 0x33
  static let feh: UInt8 = 0x41
  static let kaf: UInt8 = 0x43
  static let lam: UInt8 = 0x44
  static let meem: UInt8 = 0x45
  static let noon: UInt8 = 0x46
  static let heh: UInt8 = 0x47
  static let waw: UInt8 = 0x48
  static let yeh: UInt8 = 0x4A

  /// Whether a pronoun may end in the letter.
  @inline(__always)
  static func endsPronoun(_ letter: UInt8) -> Bool {
    letter == alef || letter == heh || letter == meem || letter == noon || letter == yeh
  }

  /// Returns the letters of UTF-8 bytes, or nil if they hold anything but scalars of U+0600 to U+06FF.
  static func decode(_ utf8: some Collection<UInt8>) -> [UInt8]? {
    var letters: [UInt8] = []
    letters.reserveCapacity(utf8.count / 2)
    var lead: UInt8?
    for byte in utf8 {
      if let first = lead {
        letters.append((first & 0x03) << 6 | byte & 0x3F)
        lead = nil
      } else if byte & 0xFC == 0xD8 {
        lead = byte
      } else {
        return nil
      }
    }
    return letters
  }

  /// Returns `letters` as a string.
  static func string(_ letters: some Collection<UInt8>) -> String {
    var utf8: [UInt8] = []
    encode(letters, to: &utf8)
    return String(decoding: utf8, as: UTF8.self)
  }

  /// Appends the UTF-8 bytes of `letters`.
  static func encode(_ letters: some Collection<UInt8>, to utf8: inout [UInt8]) {
    for letter in letters {
      utf8.append(0xD8 | letter >> 6)
      utf8.append(0x80 | letter & 0x3F)
    }
  }
}

extension ArraySlice where Element == UInt8 {
  /// Whether the word begins with ال.
  var startsLikeArticle: Bool {
    count >= 2 && self[startIndex] == Letters.alef && self[startIndex + 1] == Letters.lam
  }

  /// Whether the word ends in the letters `suffix`.
  @inline(__always)
  func hasSuffix(_ suffix: [UInt8]) -> Bool {
    guard count >= suffix.count else { return false }
    var index = endIndex
    for letter in suffix.reversed() {
      index -= 1
      if self[index] != letter { return false }
    }
    return true
  }
}
