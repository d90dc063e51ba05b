/// What Unicode Standard Annex #29 sees in a scalar when it looks for word boundaries.
///
/// Besides the annex's own classes: pictographs (`WB3c`), and letters and digits of scripts that the annex leaves without
/// a class.
enum WordBreakProperty: UInt8 {
  case other, otherLetter
  case carriageReturn, lineFeed, newline
  case extend, zeroWidthJoiner, format
  case regionalIndicator, katakana, hebrewLetter, letter, pictographicLetter
  case midLetter, midNumber, midNumberLetter, numeric, extendNumberLetter
  case singleQuote, doubleQuote, wordSegmentSpace, pictograph

  /// Creates the property of the scalar with the value `scalar`.
  init(_ scalar: UInt32) {
    if scalar < 0x80 {
      self = Self.ascii[Int(scalar)]
    } else if scalar >= 0x0600, scalar < 0x0700 {
      self = Self.arabic[Int(scalar - 0x0600)]
    } else {
      self = Self.searched(scalar)
    }
  }

  /// The properties of U+0600 to U+06FF.
  static let arabic: [WordBreakProperty] = (0x0600..<0x0700).map { searched($0) }

  private static let ascii: [WordBreakProperty] = (0..<0x80).map { searched($0) }

  private static func searched(_ scalar: UInt32) -> WordBreakProperty {
    let key = scalar << 5 | 31
    var low = 0
    var high = ranges.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if ranges[middle] <= key { low = middle } else { high = middle }
    }
    return WordBreakProperty(rawValue: UInt8(truncatingIfNeeded: ranges[low] & 31)) ?? .other
  }

  /// Whether a word boundary never separates the scalar from what stands before it (`WB4`).
  var isIgnored: Bool {
    self == .extend || self == .format || self == .zeroWidthJoiner
  }

  /// Whether the scalar is a letter to the annex (`AHLetter`).
  var isLetter: Bool {
    self == .letter || self == .hebrewLetter || self == .pictographicLetter
  }

  /// Whether the scalar may stand between two letters of one word.
  var isMidLetter: Bool {
    self == .midLetter || self == .midNumberLetter || self == .singleQuote
  }

  /// Whether the scalar may stand between two digits of one number.
  var isMidNumber: Bool {
    self == .midNumber || self == .midNumberLetter || self == .singleQuote
  }

  /// Whether the scalar is a pictograph, with which a zero-width joiner makes one sign (`WB3c`).
  var isPictograph: Bool {
    self == .pictograph || self == .pictographicLetter
  }

  /// Whether the scalar breaks words on both sides (`WB3a`, `WB3b`).
  var isLineBreak: Bool {
    self == .carriageReturn || self == .lineFeed || self == .newline
  }
}
