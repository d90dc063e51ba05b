import ArabicText

/// The folded form of each character, as the archive's normalizer folds it.
///
/// The normalizer is asked once for every scalar of the Arabic block and of ASCII; after that a
/// letter costs one look into a table.
struct LetterFolding: Sendable {
  /// The folding by the archive's normalizer, made when first asked for.
  static let standard = LetterFolding()

  /// A character between words.
  static let boundary: UInt16 = 0
  /// A character that folding removes, such as a haraka.
  static let ignored: UInt16 = 1

  /// What the scalars below U+0080 fold to.
  private let latin: [UInt16]
  /// What the scalars from U+0600 to U+06FF fold to.
  private let arabic: [UInt16]

  private init(normalizer: ArabicNormalizer = ArabicNormalizer()) {
    latin = (0..<0x80).map { Self.code(of: $0, normalizer) }
    arabic = (0x600..<0x700).map { Self.code(of: $0, normalizer) }
  }

  private static func code(of value: UInt32, _ normalizer: ArabicNormalizer) -> UInt16 {
    guard let scalar = Unicode.Scalar(value) else { return boundary }
    let properties = scalar.properties
    if properties.generalCategory == .nonspacingMark { return ignored }
    guard let folded = normalizer.normalize(String(scalar)).unicodeScalars.first else {
      return ignored
    }
    let isWord = properties.isAlphabetic || properties.numericType != nil
    return isWord ? UInt16(truncatingIfNeeded: folded.value) : boundary
  }

  /// Returns the code and the number of bytes of the character at `index`.
  @inline(__always)
  func letter(at index: Int, of bytes: Span<UInt8>) -> (code: UInt16, width: Int) {
    let first = bytes[index]
    if first < 0x80 { return (latin[Int(first)], 1) }
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    if first & 0xFC == 0xD8 {
      return (arabic[Int(first & 3) << 6 | Int(second & 0x3F)], 2)
    }
    return Self.otherLetter(first, second, index + 2 < bytes.count ? bytes[index + 2] : 0)
  }

  /// Returns the code of a character outside ASCII and Arabic: its scalar, not folded.
  private static func otherLetter(
    _ first: UInt8, _ second: UInt8, _ third: UInt8
  ) -> (code: UInt16, width: Int) {
    switch first {
    case 0xC2: (second == 0xAD ? ignored : boundary, 2)
    case 0xC3...0xDF: (UInt16(first & 0x1F) << 6 | UInt16(second & 0x3F), 2)
    case 0xE2: (isInvisible(second, third) ? ignored : boundary, 3)
    case 0xEF where second == 0xBB && third == 0xBF: (ignored, 3)
    case 0xE3 where second == 0x80: (boundary, 3)
    case 0xE0...0xEF:
      (UInt16(first & 0xF) << 12 | UInt16(second & 0x3F) << 6 | UInt16(third & 0x3F), 3)
    case 0xF0...0xFF: (boundary, 4)
    default: (boundary, 1)
    }
  }

  /// Whether U+2000 plus the two bytes is a joiner or a direction mark.
  private static func isInvisible(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: (0x8B...0x8F).contains(third) || (0xAA...0xAE).contains(third)
    case 0x81: (0xA0...0xAF).contains(third)
    default: false
    }
  }
}
