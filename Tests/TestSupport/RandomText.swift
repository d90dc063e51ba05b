/// Random texts of what Arabic news holds, and of what it should not hold.
package enum RandomText {
  /// Letters and signs, those of Arabic more often than others.
  private static let alphabets: [[Unicode.Scalar]] = [
    scalars(0x0621...0x063A), scalars(0x0641...0x064A), scalars(0x0641...0x064A), [" ", " ", "\n"],
    scalars(0x064B...0x0655), scalars(0x0660...0x066C), scalars(0x0671...0x06D3),
    scalars(0x06D4...0x06FF), scalars(0x0600...0x0620), scalars(0x0020...0x007E),
    scalars(0x0080...0x024F), scalars(0xFB50...0xFDFF), scalars(0xFE70...0xFEFF),
    scalars(0x200B...0x200F), scalars(0x202A...0x202E), scalars(0x0300...0x036F),
    scalars(0x0391...0x03C9), scalars(0x1F1E6...0x1F1FF), scalars(0x08A0...0x08FF),
    ["،", "؛", "؟", "«", "»", "_", ".", ",", "\r", "\t", "\u{FFFD}", "\u{A0}"],
  ]

  /// Returns a text of up to `length` scalars.
  package static func text(
    length: Int = 40, using generator: inout SeededGenerator
  ) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &generator) {
      guard let alphabet = alphabets.randomElement(using: &generator),
        let scalar = alphabet.randomElement(using: &generator)
      else { continue }
      text.append(scalar)
    }
    return String(text)
  }

  /// Returns `count` texts, the same ones for the same seed.
  package static func texts(_ count: Int, length: Int = 40, seed: UInt64) -> [String] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in text(length: length, using: &generator) }
  }

  private static func scalars(_ values: ClosedRange<UInt32>) -> [Unicode.Scalar] {
    values.compactMap(Unicode.Scalar.init)
  }
}
