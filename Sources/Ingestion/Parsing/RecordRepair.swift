/// Mends what programs write into JSON against its rules, where the meaning is plain.
///
/// Halves of surrogate pairs, which scripts leave when they shorten text, become U+FFFD; raw control
/// characters in strings are escaped; Python's `NaN` and `Infinity` become null; numbers beyond 64
/// bits become strings.
struct RecordRepair {
  private let bytes: [UInt8]
  private var position = 0
  private var output: [UInt8] = []
  private var hasChanged = false

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    output.reserveCapacity(bytes.count + 64)
  }

  /// Returns the mended record, or nil if there is nothing to mend.
  static func mended(_ bytes: [UInt8]) -> [UInt8]? {
    var repair = RecordRepair(bytes)
    while repair.position < bytes.count {
      if bytes[repair.position] == UInt8(ascii: "\"") {
        repair.copyString()
      } else {
        repair.copyToken()
      }
    }
    return repair.hasChanged ? repair.output : nil
  }

  private mutating func copy(_ count: Int) {
    let end = min(position + count, bytes.count)
    output.append(contentsOf: bytes[position..<end])
    position = end
  }

  private mutating func replace(_ count: Int, by text: String) {
    output.append(contentsOf: Array(text.utf8))
    position += count
    hasChanged = true
  }

  private mutating func copyString() {
    copy(1)
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        copy(1)
        return
      case UInt8(ascii: "\\"): copyEscape()
      case 0x09: replace(1, by: "\\t")
      case 0x0A: replace(1, by: "\\n")
      case 0..<0x20: replace(1, by: "\\ufffd")
      default: copy(1)
      }
    }
  }

  private mutating func copyEscape() {
    switch unit(at: position) {
    case (0xD800..<0xDC00)?:
      if case (0xDC00..<0xE000)? = unit(at: position + 6) {
        copy(12)
      } else {
        replace(6, by: "\\ufffd")
      }
    case (0xDC00..<0xE000)?: replace(6, by: "\\ufffd")
    default: copy(2)
    }
  }

  /// Returns the UTF-16 code unit of the escape `\uXXXX` at `index`; nil if there is none.
  private func unit(at index: Int) -> Int? {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    return Int(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16)
  }

  /// Copies a number or word, or one byte of another kind.
  private mutating func copyToken() {
    var end = position
    while end < bytes.count, Self.isWordPart(bytes[end]) { end += 1 }
    guard end > position else { return copy(1) }
    let word = String(decoding: bytes[position..<end], as: UTF8.self)
    if ["NaN", "Infinity", "-Infinity"].contains(word) {
      replace(word.utf8.count, by: "null")
    } else if Self.isBeyondLimits(word) {
      replace(word.utf8.count, by: "\"\(word)\"")
    } else {
      copy(word.utf8.count)
    }
  }

  private static func isWordPart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }

  private static func isBeyondLimits(_ word: String) -> Bool {
    guard let number = Double(word), word.utf8.last.map({ $0 <= 0x39 }) == true else {
      return false
    }
    return !number.isFinite || (number.magnitude > 9e18 && !word.utf8.contains(UInt8(ascii: ".")))
  }
}
