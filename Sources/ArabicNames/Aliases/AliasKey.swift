import ArabicText

/// Words in the form under which names are looked up: folded, without hyphens, points and apostrophes.
struct AliasKey: Hashable, Sendable {
  /// The pieces as UTF-8, parted by spaces.
  let bytes: [UInt8]

  /// Makes the key of a name or of words as typed.
  init(_ name: String) {
    var folded: [UInt8] = []
    ArabicNormalizer().appendNormalized(name.utf8.span, to: &folded)
    bytes = Self.pieces(of: folded)
  }

  /// Makes the key of one folded Arabic word.
  init(letters: [UInt8]) {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(letters.count * 2)
    NameLetters.appendUTF8(of: letters, to: &utf8)
    bytes = utf8
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The key as text.
  var text: String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// The key under which a name stands that counts only as typed in capitals.
  var inCapitals: AliasKey {
    AliasKey(bytes: [0x21] + bytes)
  }

  /// The key of this name and a word after it.
  func followed(by key: AliasKey) -> AliasKey {
    AliasKey(bytes: bytes + [0x20] + key.bytes)
  }

  /// The key without a transliterated article before it; nil if there is none.
  var withoutLatinArticle: AliasKey? {
    guard let space = bytes.firstIndex(of: 0x20), space <= 3, bytes.count - space > 3,
      Self.articles.contains(String(decoding: bytes[..<space], as: UTF8.self))
    else { return nil }
    return AliasKey(bytes: Array(bytes[(space + 1)...]))
  }

  /// The key with each word once, as queries hold them: «بي سي» for «بي بي سي»; nil if no word is repeated.
  var withoutRepeats: AliasKey? {
    var known: Set<String> = []
    let words = text.split(separator: " ").map(String.init)
    let rest = words.filter { known.insert($0).inserted }
    return rest.count < words.count && rest.count > 1
      ? AliasKey(bytes: Array(rest.joined(separator: " ").utf8)) : nil
  }

  private static let articles: Set = [
    "al", "el", "ul", "ad", "ar", "as", "ash", "an", "at", "az",
  ]

  /// Keeps letters and digits, drops apostrophes and points, and makes one space of what else stands between.
  private static func pieces(of folded: [UInt8]) -> [UInt8] {
    var pieces: [UInt8] = []
    var offset = 0
    while offset < folded.count {
      let byte = folded[offset]
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let scalar = folded[offset..<min(offset + length, folded.count)]
      offset += length
      switch byte {
      case 0x30...0x39, 0x61...0x7A: pieces.append(byte)
      case 0x27, 0x2E, 0x60, 0xCA: break
      case 0xE2 where scalar.elementsEqual([0xE2, 0x80, 0x98]): break
      case 0xE2 where scalar.elementsEqual([0xE2, 0x80, 0x99]): break
      case 0..<0x80, 0xC2, 0xE2:
        if !pieces.isEmpty, pieces.last != 0x20 { pieces.append(0x20) }
      default: pieces.append(contentsOf: scalar)
      }
    }
    if pieces.last == 0x20 { pieces.removeLast() }
    return pieces
  }
}
