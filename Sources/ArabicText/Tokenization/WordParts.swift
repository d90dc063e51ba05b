/// Cuts one segment into words where scripts meet and at punctuation that joins no Arabic words.
struct WordParts {
  private enum Kind {
    case none, arabic, other, number
  }

  private var kind = Kind.none
  private var start: Int
  private var end: Int

  init(start: Int) {
    self.start = start
    self.end = start
  }

  /// Takes the next scalar, and returns the word that ends before it, if one does.
  mutating func take(_ scalar: UInt32, at offset: Int, length: Int) -> Range<Int>? {
    let property = WordBreakProperty(scalar)
    switch property {
    case .extend:
      if kind != .none, end == offset { end += length }
      return nil
    case .format, .zeroWidthJoiner: return takeInvisible(offset, length)
    case .numeric: return takeDigit(offset, length)
    case .letter, .hebrewLetter, .katakana, .otherLetter, .pictographicLetter:
      let isArabic = ArabicScript.contains(scalar)
      return takeLetter(isArabic ? .arabic : .other, offset, length)
    default: return takeJoiner(scalar, offset)
    }
  }

  /// Returns the word that the segment ends with, if it does.
  mutating func finish() -> Range<Int>? {
    defer { kind = .none }
    return kind == .none ? nil : start..<end
  }

  /// An invisible sign belongs to the word only if more of the word follows.
  private mutating func takeInvisible(_ offset: Int, _ length: Int) -> Range<Int>? {
    pendingEnd = offset + length
    return nil
  }

  private var pendingEnd = -1

  private mutating func takeLetter(_ next: Kind, _ offset: Int, _ length: Int) -> Range<Int>? {
    let goesOn = kind == next || (next == .other && kind == .number)
    return take(goesOn, next, offset, length)
  }

  private mutating func takeDigit(_ offset: Int, _ length: Int) -> Range<Int>? {
    let goesOn = kind == .number || kind == .other
    return take(goesOn, kind == .other ? .other : .number, offset, length)
  }

  private mutating func take(
    _ goesOn: Bool, _ next: Kind, _ offset: Int, _ length: Int
  ) -> Range<Int>? {
    let touches = end == offset || pendingEnd == offset
    defer { end = offset + length }
    if goesOn, touches {
      kind = next
      return nil
    }
    let word = finish()
    kind = next
    start = offset
    return word
  }

  /// Keeps a decimal or thousands separator in its number and an apostrophe in its Latin word.
  private mutating func takeJoiner(_ scalar: UInt32, _ offset: Int) -> Range<Int>? {
    let isSeparator = scalar == 0x2E || scalar == 0x2C || scalar == 0x066C
    let isApostrophe = scalar == 0x27 || scalar == 0x2019
    if (kind == .number && isSeparator) || (kind == .other && isApostrophe) {
      pendingEnd = offset + (scalar == 0x2019 ? 3 : scalar == 0x066C ? 2 : 1)
      return nil
    }
    return finish()
  }
}
