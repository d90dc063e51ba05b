/// Reads a text as passages of four words, each as a hash, in a spelling that no newspaper's habits change.
///
/// Marks, tatweel and punctuation go, the seats of hamza, ة and ى are folded. The table is its own and not that of the
/// analyzer, whose versions would give other hashes than the archive holds.
struct PassageReader {
  /// The words of a passage.
  static let length = 4

  private static let noWord: UInt64 = 0xCBF2_9CE4_8422_2325
  static let gap: UInt8 = 0
  static let dropped: UInt8 = 1
  static let letters: [UInt8] = (UInt32(0x0600)..<0x0700).map(folded)

  /// Calls `passage` with the hash of each passage in order, and `number` with that of each word that is a number.
  @inline(__always)
  static func read(
    _ text: UnsafeBufferPointer<UInt8>, passage: (UInt64) -> Void, number: (UInt64) -> Void
  ) {
    letters.withUnsafeBufferPointer { letters in
      var window: (UInt64, UInt64, UInt64) = (0, 0, 0)
      var words = 0
      var hash = noWord
      var length = 0
      var isNumber = true
      var index = 0
      while index <= text.count {
        let (letter, step) = letter(
          at: index, in: text, letters, isInNumber: isNumber && length > 0)
        index += step
        if letter == dropped { continue }
        if letter != gap {
          hash = (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
          length += 1
          isNumber = isNumber && letter >= 0x30 && letter <= 0x39
          continue
        }
        if length == 0 { continue }
        let word = mixed(hash)
        if isNumber { number(word) }
        words += 1
        if words >= Self.length { passage(joined(window, word)) }
        window = (window.1, window.2, word)
        hash = noWord
        length = 0
        isNumber = true
      }
    }
  }

  @inline(__always)
  private static func joined(_ words: (UInt64, UInt64, UInt64), _ last: UInt64) -> UInt64 {
    var hash = words.0 &* 0x9E37_79B9_7F4A_7C15 ^ words.1
    hash = hash &* 0xBF58_476D_1CE4_E5B9 ^ words.2
    return mixed(hash &* 0x94D0_49BB_1331_11EB ^ last)
  }

  @inline(__always)
  static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// Returns what becomes of the scalar, or of the byte of one, at an index, and the bytes to go on by.
  @inline(__always)
  static func letter(
    at index: Int, in text: UnsafeBufferPointer<UInt8>, _ letters: UnsafeBufferPointer<UInt8>,
    isInNumber: Bool
  ) -> (UInt8, Int) {
    if index >= text.count { return (gap, 1) }
    let byte = text[index]
    if byte & 0xFC == 0xD8, index + 1 < text.count {
      let letter = letters[Int(byte & 0x03) << 6 | Int(text[index + 1] & 0x3F)]
      // The separators of Arabic numbers.
      let joins = byte == 0xD9 && (text[index + 1] == 0xAB || text[index + 1] == 0xAC)
      return (joins && isInNumber ? dropped : letter, 2)
    }
    switch byte {
    case 0x30...0x39, 0x61...0x7A: return (byte, 1)
    case 0x41...0x5A: return (byte + 0x20, 1)
    case 0x2C, 0x2E:
      let isNumber = isInNumber && index + 1 < text.count && (0x30...0x39).contains(text[index + 1])
      return (isNumber ? dropped : gap, 1)
    case ..<0x80: return (gap, 1)
    case 0xC2: return (gap, 2)
    case 0xE2: return (isInvisible(at: index, in: text) ? dropped : gap, 3)
    default: return (byte, 1)
    }
  }

  /// Returns whether a scalar of three bytes is a joiner or a mark of direction, which stands within words.
  private static func isInvisible(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index + 2 < text.count else { return false }
    switch (text[index + 1], text[index + 2]) {
    case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xA9): return true
    default: return false
    }
  }

  /// Returns the byte that stands for a scalar of U+0600 to U+06FF: an ASCII digit, a sign, or above ASCII for a letter.
  private static func folded(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x0610...0x061A, 0x061C, 0x0640, 0x064B...0x065F, 0x0670, 0x06D6...0x06DC,
      0x06DF...0x06E8, 0x06EA...0x06ED:
      dropped
    case 0x0660...0x0669: UInt8(scalar - 0x0660 + 0x30)
    case 0x06F0...0x06F9: UInt8(scalar - 0x06F0 + 0x30)
    case 0x0622, 0x0623, 0x0625, 0x0671: letter(0x0627)
    case 0x0624, 0x0626: letter(0x0621)
    case 0x0629: letter(0x0647)
    case 0x0649, 0x06CC: letter(0x064A)
    case 0x06A9: letter(0x0643)
    case 0x0621...0x064A, 0x0672...0x06D3: letter(scalar)
    default: gap
    }
  }

  /// Returns a byte for a letter: each of Arabic has its own, two of other languages may have one.
  private static func letter(_ scalar: UInt32) -> UInt8 {
    scalar <= 0x064A
      ? UInt8(0x80 + scalar - 0x0621) : UInt8(0xAA + (scalar - 0x0672) % 0x50)
  }
}
