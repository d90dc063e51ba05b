import ArabicText

/// A word of a query in the forms under which names are looked up.
struct QueryWord: Sendable {
  /// The folded word, which may be several pieces of a key.
  let key: AliasKey
  /// The letters, if it is one Arabic word.
  let letters: [UInt8]?
  /// The letters with those of other languages as typed; nil if it has none: «گوگل» may be «غوغل», «كوكل» may not.
  let foreignLetters: [UInt8]?
  /// Whether it is typed in capitals.
  let isInCapitals: Bool

  /// Whether its first letter is a capital.
  let isCapitalized: Bool

  /// Reads a word as typed.
  init(_ word: String) {
    key = AliasKey(word)
    letters = NameLetters.decode(key.bytes)
    foreignLetters = letters == nil ? nil : Self.foreignLetters(of: word)
    if letters != nil {
      isCapitalized = false
      isInCapitals = false
      return
    }
    let scalars = word.unicodeScalars
    isCapitalized = scalars.first?.properties.isUppercase ?? false
    isInCapitals =
      scalars.count > 1 && !scalars.contains { $0.properties.isLowercase }
      && scalars.contains { $0.properties.isUppercase }
  }

  /// Whether it is written in Latin letters, with digits or not.
  var isLatin: Bool {
    letters == nil && key.bytes.contains { $0 >= 0x61 && $0 <= 0x7A }
  }

  /// The word without what may be a proclitic, likeliest first: the word itself, then without و ف, then without ب ك ل.
  var withoutProclitics: [[UInt8]] {
    guard let letters else { return [] }
    var forms = [letters]
    if letters.count >= 4, letters[0] == NameLetters.waw || letters[0] == NameLetters.feh {
      forms.append(Array(letters.dropFirst()))
    }
    for form in forms where form.count >= 4 {
      guard [NameLetters.beh, NameLetters.kaf, NameLetters.lam].contains(form[0]) else { continue }
      if form[0] == NameLetters.lam, form[1] == NameLetters.lam {
        forms.append([NameLetters.alef] + form.dropFirst())
      } else {
        forms.append(Array(form.dropFirst()))
      }
    }
    return forms
  }

  /// The folded letters of a word, but for foreign ones; nil if it has none.
  private static func foreignLetters(of word: String) -> [UInt8]? {
    let scalars = word.unicodeScalars
    guard scalars.contains(where: isForeign) else { return nil }
    let letters = scalars.map { scalar in
      isForeign(scalar) ? String(scalar) : ArabicNormalizer().normalize(String(scalar))
    }.joined()
    return NameLetters.decode(letters)
  }

  /// Whether a letter is one of پ چ ژ ڤ گ, whose sounds newspapers write with several letters.
  private static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x067E, 0x0686, 0x0698, 0x06A4, 0x06AF: true
    default: false
    }
  }

  /// The folded word of letters, without the article.
  static func withoutArticle(_ letters: [UInt8]) -> [UInt8] {
    letters.count >= 5 && letters[0] == NameLetters.alef && letters[1] == NameLetters.lam
      ? Array(letters.dropFirst(2)) : letters
  }
}
