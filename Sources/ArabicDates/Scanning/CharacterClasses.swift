/// The classes of characters that the scanner tells apart, as tables.
enum CharacterClasses {
  /// Codes 1...29 are letters, see ``WordKey``.
  static let otherLetter: UInt8 = 30
  static let mark: UInt8 = 40
  static let ignorable: UInt8 = 41
  static let zero: UInt8 = 50
  static let latin: UInt8 = 70
  static let space: UInt8 = 80
  static let newline: UInt8 = 81
  /// Codes from 100 are punctuation: 100 + the ASCII character that stands for it.
  static let punctuation: UInt8 = 100

  /// The class of each character of the block Arabic, U+0600 to U+06FF.
  static let arabic: [UInt8] = {
    var table = [UInt8](repeating: otherLetter, count: 256)
    for (index, scalar) in "ءابتثجحخدذرزسشصضطظعغفقكلمنهوي".unicodeScalars.enumerated() {
      table[Int(scalar.value) - 0x600] = UInt8(index + 1)
    }
    for (variants, letter) in letterVariants {
      let code = letter.unicodeScalars.first.map { table[Int($0.value) - 0x600] } ?? otherLetter
      for scalar in variants.unicodeScalars { table[Int(scalar.value) - 0x600] = code }
    }
    for range in [0x10...0x1A, 0x4B...0x5F, 0x70...0x70, 0xD6...0xDC, 0xDF...0xE8, 0xEA...0xED] {
      for index in range { table[index] = mark }
    }
    table[0x40] = mark
    for index in 0...0x0B { table[index] = punctuation + 0x22 }
    table[0x1C] = ignorable
    for digit in 0..<10 {
      table[0x60 + digit] = zero + UInt8(digit)
      table[0xF0 + digit] = zero + UInt8(digit)
    }
    for (scalar, character) in punctuationVariants {
      table[Int(scalar)] = punctuation + character
    }
    return table
  }()

  /// The class of each ASCII character.
  static let ascii: [UInt8] = (0..<128).map { (value: UInt8) in
    switch value {
    case 0x30...0x39: zero + value - 0x30
    case 0x41...0x5A, 0x61...0x7A: latin
    case 0x0A, 0x0D: newline
    case 0...0x20, 0x7F: space
    case 0x5C: punctuation + 0x2F
    default: punctuation + value
    }
  }

  private static let letterVariants: [(String, String)] = [
    ("أإآٱ", "ا"), ("ىئیې", "ي"), ("ؤ", "و"), ("ةہۀەھ", "ه"), ("کگ", "ك"), ("پ", "ب"), ("چ", "ج"),
    ("ژ", "ز"), ("ڤ", "ف"),
  ]

  /// Arabic comma, thousands and decimal separators, date separator, full stops, percent.
  private static let punctuationVariants: [(UInt8, UInt8)] = [
    (0x0C, 0x2C), (0x0D, 0x2F), (0x1B, 0x3B), (0x1E, 0x2E), (0x1F, 0x3F), (0x6A, 0x25),
    (0x6B, 0x2E), (0x6C, 0x2C), (0xD4, 0x2E),
  ]
}
