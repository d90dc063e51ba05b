@testable import Ingestion

/// Arabic text in the encodings that old sites used, converted without the code under test.
enum ArabicBytes {
  static let sentence =
    "أعلنت البلدية أمس افتتاح حديقة جديدة في وسط المدينة، وقال رئيسها إن الدخول مجاني طوال الصيف."

  static func utf16(_ text: String, bigEndian: Bool = false, mark: Bool = true) -> [UInt8] {
    let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
    return units.flatMap { unit in
      let high = UInt8(unit >> 8)
      let low = UInt8(unit & 0xFF)
      return bigEndian ? [high, low] : [low, high]
    }
  }

  static func windows1256(_ text: String) -> [UInt8] { encode(text, windowsTable) }

  static func iso8859(_ text: String) -> [UInt8] { encode(text, isoTable) }

  private static func encode(_ text: String, _ table: [Unicode.Scalar: UInt8]) -> [UInt8] {
    text.unicodeScalars.map { $0.isASCII ? UInt8($0.value) : table[$0] ?? 0x3F }
  }

  private static let isoTable: [Unicode.Scalar: UInt8] = {
    var table: [Unicode.Scalar: UInt8] = ["،": 0xAC, "؛": 0xBB, "؟": 0xBF]
    for value in UInt32(0x621)...0x652 {
      if let scalar = Unicode.Scalar(value) { table[scalar] = UInt8(0xC1 + value - 0x621) }
    }
    return table
  }()

  private static let windowsTable: [Unicode.Scalar: UInt8] = {
    var table: [Unicode.Scalar: UInt8] = [
      "،": 0xA1, "؛": 0xBA, "؟": 0xBF, "«": 0xAB, "»": 0xBB, "\u{64B}": 0xF0, "\u{64C}": 0xF1,
      "\u{64D}": 0xF2, "\u{64E}": 0xF3, "\u{64F}": 0xF5, "\u{650}": 0xF6, "\u{651}": 0xF8,
      "\u{652}": 0xFA,
    ]
    let runs: [(UInt8, String)] = [
      (0xC1, "ءآأؤإئابةتثجحخدذرزسشصض"), (0xD8, "طظعغـفقك"), (0xE1, "ل"), (0xE3, "منهو"),
      (0xEC, "ىي"),
    ]
    for (first, letters) in runs {
      for (offset, scalar) in letters.unicodeScalars.enumerated() {
        table[scalar] = first + UInt8(offset)
      }
    }
    return table
  }()
}
