/// The signs of the query language.
enum QuerySigns {
  static func isMinus(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2212}"
  }

  static func isColon(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ":" || scalar == "\u{FF1A}"
  }

  /// Whether the scalar begins or ends a phrase.
  static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "«", "»", "“", "”", "„", "\u{FF02}": true
    default: false
    }
  }

  /// Returns the quotes that may end what a quote begins.
  static func closingQuotes(of open: Unicode.Scalar) -> [Unicode.Scalar] {
    switch open {
    case "«": ["»"]
    case "“", "”", "„": ["”", "“"]
    case "\"", "\u{FF02}": [open]
    default: []
    }
  }

  /// Whether the scalar parts words; the zero-width space does, for the index.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D: true
    case 0..<0x85, 0x0600..<0x0700: false
    case 0x200B: true
    default: scalar.properties.isWhitespace
    }
  }

  /// Whether the scalar is as good as not typed: invisible signs, such as those of direction, and control characters.
  static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20..<0x7F, 0x85, 0x200B: false
    case 0..<0xA0, 0x061C: true
    case 0x0600..<0x0700: false
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Whether a word ends before the scalar.
  static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "(" || scalar == ")" || scalar == "|" || isSpace(scalar) || isQuote(scalar)
  }

  /// Whether the scalar begins a value in quotes or parentheses.
  static func beginsValue(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "(" || isQuote(scalar)
  }

  /// Whether the scalar is more than a sign.
  static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Returns the text without the spaces around it.
  static func trimmed(_ text: String) -> String {
    text.trimmingScalars(where: isSpace)
  }
}
