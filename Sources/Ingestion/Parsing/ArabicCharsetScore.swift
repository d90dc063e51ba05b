/// Tells the two eight-bit encodings of Arabic apart by how much like Arabic each makes the bytes look.
///
/// Windows-1256 and ISO-8859-6 agree on the first half of the alphabet and differ on the second.
enum ArabicCharsetScore {
  /// Returns the IANA name of the encoding that suits `sample`, or nil if none makes sense of it.
  static func best(for sample: ArraySlice<UInt8>) -> String? {
    let piece = sample.prefix(16 << 10)
    let high = piece.count(where: { $0 >= 0xC0 })
    let windows = score(piece, as: "windows-1256")
    let iso = score(piece, as: "iso-8859-6")
    if max(windows, iso) * 4 >= high { return windows >= iso ? "windows-1256" : "iso-8859-6" }
    // Latin text with a few accents or curly quotes, which Windows-1256 has at their usual places.
    return high * 8 <= piece.count ? "windows-1256" : nil
  }

  private static func score(_ bytes: ArraySlice<UInt8>, as charset: String) -> Int {
    guard let converter = CharsetConverter(from: charset) else { return .min / 8 }
    let text = String(decoding: converter.convert(bytes, isLast: true), as: UTF8.self)
    var total = converter.replacements * -4
    var before: Kind = .other
    var beforeThat: Kind = .other
    var sign: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if isInnerVowelSign(scalar) {
        if !before.isArabic || !mayFollow(sign, scalar) { total -= 3 }
        sign = scalar
        continue
      }
      sign = nil
      let now = Kind(scalar)
      total += points(beforeThat, before, now)
      beforeThat = before
      before = now
    }
    return total
  }

  /// Vowel signs stand between the letters of a pair, but for dammatan and kasratan, which end a word.
  private static func isInnerVowelSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x64B || (0x64E...0x652).contains(scalar.value)
  }

  /// Whether one letter may carry both signs: only shadda comes with another.
  private static func mayFollow(_ sign: Unicode.Scalar?, _ next: Unicode.Scalar) -> Bool {
    guard let sign else { return true }
    return sign != next && (sign.value == 0x651 || next.value == 0x651)
  }

  /// What a scalar counts as when pairs are judged.
  private enum Kind {
    case alef, lam, onlyFinal, finalSign, letter, latin, symbol, other

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x0627: self = .alef
      case 0x0644: self = .lam
      case 0x0629, 0x0649: self = .onlyFinal
      case 0x064C, 0x064D: self = .finalSign
      case 0x0621...0x064A: self = .letter
      case 0x41...0x5A, 0x61...0x7A: self = .latin
      case 0xC0...0x17F: self = scalar.value == 0xD7 || scalar.value == 0xF7 ? .symbol : .latin
      case 0xAB, 0xBB: self = .other
      case 0xA1...0xBF, 0x2013...0x2122: self = .symbol
      default: self = .other
      }
    }

    var isArabic: Bool {
      switch self {
      case .alef, .lam, .onlyFinal, .finalSign, .letter: true
      case .latin, .symbol, .other: false
      }
    }
  }

  private static func points(
    _ first: Kind, _ second: Kind, _ third: Kind
  ) -> Int {
    var points = 0
    if second.isArabic, third.isArabic { points += second == .finalSign ? -3 : 1 }
    if !first.isArabic, second == .alef, third == .lam { points += 4 }
    if second == .onlyFinal { points += third.isArabic ? -3 : 2 }
    if third == .onlyFinal, !second.isArabic { points -= 2 }
    if second.isArabic, third == .latin || third == .symbol { points -= 2 }
    if third.isArabic, second == .latin || second == .symbol { points -= 2 }
    return points
  }
}
