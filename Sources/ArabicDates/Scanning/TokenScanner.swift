/// Cuts UTF-8 text into words and numbers in one pass, and looks each word up.
struct TokenScanner {
  private let vocabulary: Vocabulary
  private var tokens: [Token] = []
  private var state = State.between
  private var current = Token()
  private var length = 0

  private enum State { case between, arabic, latin, digits }

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// What stands behind the last token.
  var trailingGap: Token.Gap { current.gap }

  /// Returns the tokens of `bytes`, which must be valid UTF-8.
  mutating func tokens(in bytes: Span<UInt8>) -> [Token] {
    tokens.reserveCapacity(bytes.count / 8)
    let arabic = CharacterClasses.arabic
    let ascii = CharacterClasses.ascii
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte & 0xFC == 0xD8, offset + 1 < bytes.count {
        take(arabic[Int(byte & 3) << 6 | Int(bytes[offset + 1] & 0x3F)], at: offset, width: 2, byte)
        offset += 2
      } else if byte < 0x80 {
        take(ascii[Int(byte)], at: offset, width: 1, byte)
        offset += 1
      } else {
        let (code, width) = Self.rareClass(bytes, offset, byte)
        take(code, at: offset, width: width, byte)
        offset += width
      }
    }
    flush()
    return tokens
  }

  @inline(__always)
  private mutating func take(_ code: UInt8, at offset: Int, width: Int, _ byte: UInt8) {
    if code <= CharacterClasses.otherLetter {
      letter(UInt64(code), .arabic, offset, width)
    } else if code == CharacterClasses.space {
      flush()
      current.gap.hasSpace = true
      if current.gap.mark == 0x2E { current.gap.endsSentence = true }
    } else {
      takeRare(code, at: offset, width: width, byte)
    }
  }

  private mutating func takeRare(_ code: UInt8, at offset: Int, width: Int, _ byte: UInt8) {
    switch code {
    case CharacterClasses.mark:
      if state == .arabic { current.end = offset + width }
    case CharacterClasses.ignorable: break
    case CharacterClasses.zero..<CharacterClasses.zero + 10:
      digit(Int(code - CharacterClasses.zero), offset, width)
    case CharacterClasses.latin: letter(UInt64(byte & 31), .latin, offset, width)
    case CharacterClasses.newline:
      flush()
      current.gap.hasNewline = true
      current.gap.endsSentence = true
    default: punctuation(code - CharacterClasses.punctuation)
    }
  }

  @inline(__always)
  private mutating func letter(_ code: UInt64, _ newState: State, _ offset: Int, _ width: Int) {
    if state != newState {
      flush()
      state = newState
      current.start = offset
      current.key.bits = newState == .latin ? WordKey.latinFlag : 0
    }
    if length < WordKey.maximumLength { current.key.bits |= code << UInt64(5 * length) }
    length += 1
    current.end = offset + width
  }

  private mutating func digit(_ value: Int, _ offset: Int, _ width: Int) {
    if state != .digits {
      flush()
      state = .digits
      current.start = offset
    }
    current.digitCount += 1
    if current.digitCount < 10 { current.number = current.number * 10 + value }
    current.end = offset + width
  }

  private mutating func punctuation(_ character: UInt8) {
    flush()
    current.gap.mark = character
    current.gap.markCount += 1
    switch character {
    case 0x21, 0x3F, 0x3B: current.gap.endsSentence = true
    default: break
    }
  }

  private mutating func flush() {
    guard state != .between else { return }
    if length > WordKey.maximumLength { current.key = .tooLong }
    if state != .digits {
      (current.meaning, current.procliticLength) = vocabulary.meaning(of: current.key)
    } else {
      current.meaning = Meaning(role: .number)
    }
    tokens.append(current)
    current = Token()
    state = .between
    length = 0
  }

  /// The class and width of a character outside of ASCII and the block Arabic.
  private static func rareClass(
    _ bytes: Span<UInt8>, _ offset: Int, _ lead: UInt8
  ) -> (UInt8, Int) {
    let quote = CharacterClasses.punctuation + 0x22
    let second = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    let third = offset + 2 < bytes.count ? bytes[offset + 2] : 0
    switch lead {
    case 0xC2: return (second == 0xA0 ? CharacterClasses.space : quote, 2)
    case 0xC3...0xDF: return (CharacterClasses.otherLetter, 2)
    case 0xE2: return (generalPunctuation(second, third), 3)
    case 0xEF where second == 0xBB && third == 0xBF: return (CharacterClasses.ignorable, 3)
    case 0xE0...0xEF: return (CharacterClasses.otherLetter, 3)
    case 0xF0...0xF7: return (quote, 4)
    default: return (CharacterClasses.ignorable, 1)
    }
  }

  private static func generalPunctuation(_ second: UInt8, _ third: UInt8) -> UInt8 {
    switch (second, third) {
    case (0x80, 0x80...0x8A), (0x80, 0xAF): CharacterClasses.space
    case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xAF): CharacterClasses.ignorable
    case (0x80, 0x90...0x95), (0x88, 0x92): CharacterClasses.punctuation + 0x2D
    case (0x80, 0xA6): CharacterClasses.punctuation + 0x2E
    case (0x80, 0xA8), (0x80, 0xA9): CharacterClasses.newline
    case (0x81, 0x84), (0x88, 0x95): CharacterClasses.punctuation + 0x2F
    default: CharacterClasses.punctuation + 0x22
    }
  }
}
