import ArabicText

/// Words in the form under which names are looked up: folded, without hyphens, points and apostrophes.
struct AliasKey: Hashable, Sendable {
  /// The pieces, parted by spaces.
  let text: String

  /// Makes the key of a name or of words as typed.
  init(_ name: String) {
    var key = String.UnicodeScalarView()
    for scalar in ArabicNormalizer().normalize(name).unicodeScalars {
      if Self.isLetterOrDigit(scalar) {
        key.append(scalar)
      } else if !Self.isApostrophe(scalar), key.last != " ", !key.isEmpty {
        key.append(" ")
      }
    }
    if key.last == " " { key.removeLast() }
    text = String(key)
  }

  /// The bytes to look up; those of a name that counts only in capitals begin with `!`.
  func bytes(inCapitals: Bool = false) -> [UInt8] {
    (inCapitals ? [0x21] : []) + Array(text.utf8)
  }

  /// The key without a transliterated article before it; nil if there is none.
  var withoutLatinArticle: AliasKey? {
    for article in ["al ", "el ", "ul ", "ad ", "ar ", "as ", "ash ", "an ", "at ", "az "]
    where text.hasPrefix(article) && text.utf8.count > article.utf8.count + 2 {
      return AliasKey(key: String(text.dropFirst(article.count)))
    }
    return nil
  }

  private init(key: String) {
    text = key
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A, 0x0621...0x06D3: true
    case 0..<0x80: false
    default: scalar.properties.isAlphabetic
    }
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x60, 0x2BC, 0x2BE, 0x2BF, 0x2018, 0x2019, 0x2E: true
    default: false
    }
  }
}
