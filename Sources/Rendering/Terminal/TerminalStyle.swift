/// How text for people is dressed: colors, the digits of numbers, isolation of text of either direction.
public struct TerminalStyle: Hashable, Sendable {
  /// A look of a piece of text.
  public enum Look: String, Sendable {
    case strong = "1"
    case dim = "2"
    case match = "1;33"
    case deleted = "31"
    case inserted = "32"
  }

  /// Whether escape sequences color the text.
  public let usesColor: Bool
  /// Whether numbers are written with Arabic-Indic digits.
  public let usesArabicDigits: Bool
  /// Whether fields are wrapped in first-strong isolates, so that Arabic and Latin fields don't reorder each other.
  public let usesIsolates: Bool

  /// Creates a style.
  public init(usesColor: Bool, usesArabicDigits: Bool, usesIsolates: Bool) {
    self.usesColor = usesColor
    self.usesArabicDigits = usesArabicDigits
    self.usesIsolates = usesIsolates
  }

  /// Returns `text` in a look.
  func styled(_ text: String, _ look: Look) -> String {
    usesColor && !text.isEmpty ? "\u{1B}[\(look.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// Returns a field that keeps its direction to itself.
  public func isolated(_ field: String) -> String {
    usesIsolates && !field.isEmpty ? "\u{2068}\(field)\u{2069}" : field
  }

  /// Returns a number or date in the digits of the user's choice.
  public func digits(_ text: String) -> String {
    guard usesArabicDigits else { return text }
    var converted = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isDigit = scalar.value >= 0x30 && scalar.value <= 0x39
      converted.append(isDigit ? Unicode.Scalar(scalar.value - 0x30 + 0x0660) ?? scalar : scalar)
    }
    return String(converted)
  }

  /// Returns a count in the digits of the user's choice.
  public func number(_ count: Int) -> String {
    digits(String(count))
  }

  /// Returns `text` with its control characters shown as `�`, so that stored text can't steer the terminal.
  public func printable(_ text: String) -> String {
    var printable = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: printable.append(scalar)
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: printable.append("\u{FFFD}")
      default: printable.append(scalar)
      }
    }
    return String(printable)
  }

  /// Returns `text` with whole words marked: half-open UTF-8 ranges, in order, disjoint.
  func marked(_ text: String, _ highlights: [Range<Int>]) -> String {
    guard usesColor else { return printable(text) }
    let bytes = Array(text.utf8)
    var marked = ""
    var end = 0
    for range in highlights where range.lowerBound >= end && range.upperBound <= bytes.count {
      marked += printable(String(decoding: bytes[end..<range.lowerBound], as: UTF8.self))
      marked += styled(printable(String(decoding: bytes[range], as: UTF8.self)), .match)
      end = range.upperBound
    }
    return marked + printable(String(decoding: bytes[end...], as: UTF8.self))
  }
}
