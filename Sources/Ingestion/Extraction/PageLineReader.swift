internal import ArabicText

/// Splits the text of a page into lines.
struct PageLineReader: Sendable {
  private static let bullets: Set<Unicode.Scalar> = [
    "•", "·", "●", "○", "▪", "■", "□", "◦", "‣", "⁃", "▶", "►", "◄", "◀", "✔", "✓", "♦", "◆", "★",
    "☆", "›",
    "»", "❖", "➤", "➢", "\u{F0B7}",
  ]
  private static let looseBullets: Set<Unicode.Scalar> = ["*", "-", "–", "—", "+", "#", ">", "o"]
  private static let separators: Set<Unicode.Scalar> = ["|", "\t", "•", "·", "›", "»", "¦", "│"]

  private let normalizer = ArabicNormalizer()

  /// Returns the lines of `text` that are not blank, in order.
  func lines(of text: String) -> [PageLine] {
    var lines: [PageLine] = []
    var gap = 0
    for written in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let plain = MarkdownMarks.removed(from: written)
      if let line = line(plain.unicodeScalars, gap: gap) {
        lines.append(line)
        gap = 0
      } else {
        gap += 1
      }
    }
    return lines
  }

  /// Returns the line that `text` makes; nil if nothing in it can be seen.
  func line(_ text: some BidirectionalCollection<Unicode.Scalar>, gap: Int) -> PageLine? {
    let written = Array(text)
    let trimmed = Self.trimmed(written[...])
    guard !trimmed.isEmpty else { return nil }
    let rest = Self.trimmed(Self.withoutBullet(trimmed))
    let content = rest.isEmpty ? trimmed : rest
    let shown = Self.string(content)
    let words = words(of: shown)
    return PageLine(
      text: shown, bullet: Self.string(trimmed[..<content.startIndex]), words: words,
      key: words.joined(separator: " "), gap: gap, width: trimmed.endIndex,
      ending: Self.ending(of: content),
      isLatin: Self.isLatin(content),
      separatorCount: content.count { Self.separators.contains($0) })
  }

  /// Returns the words of `text` in folded spelling.
  func words(of text: String) -> [String] {
    normalizer.normalize(text).unicodeScalars
      .split { !Self.isWordPart($0) }
      .map { String($0) }
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x0621...0x063A, 0x0641...0x064A: true
    case 0..<0x80: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func trimmed(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let head = text.drop(while: isInvisible)
    guard let last = head.lastIndex(where: { !isInvisible($0) }) else { return [] }
    return head[...last]
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFFFC, 0xFFFD: true
    default: scalar.value < 0x20 || scalar.value == 0x7F || scalar.properties.isWhitespace
    }
  }

  private static func withoutBullet(
    _ text: ArraySlice<Unicode.Scalar>
  ) -> ArraySlice<Unicode.Scalar> {
    guard let first = text.first else { return text }
    if bullets.contains(first) { return text.drop { $0 == first } }
    guard looseBullets.contains(first) else { return text }
    let rest = text.drop { $0 == first }
    guard let next = rest.first, isInvisible(next) else { return text }
    return rest
  }

  private static func ending(of text: ArraySlice<Unicode.Scalar>) -> PageLine.Ending {
    let end = text.lastIndex { !isClosing($0) } ?? text.startIndex
    switch text[end] {
    case "…": return .ellipsis
    case ".":
      let dots = text[...end].reversed().prefix { $0 == "." }.count
      return dots > 1 ? .ellipsis : .sentence
    case "!", "؟", "?", "۔", "।": return .sentence
    case ":": return .colon
    default: return .open
    }
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "»", "«", "”", "“", "’", "‘", ")", "]", "}", "*", " ", "\u{A0}": true
    default: isInvisible(scalar)
    }
  }

  private static func isLatin(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    var latin = 0
    var other = 0
    for scalar in text {
      switch scalar.value {
      case 0x0621...0x063A, 0x0641...0x064A: other += 1
      case 0x41...0x5A, 0x61...0x7A: latin += 1
      case 0..<0x80: break
      default:
        guard scalar.properties.isAlphabetic else { continue }
        if scalar.value < 0x250 { latin += 1 } else { other += 1 }
      }
    }
    return latin > other
  }
}
