/// Looks for tags with so many attributes that comparing them with each other would take for ever.
enum TagScanner {
  private static let attributeLimit = 2000

  /// Returns whether a tag of `bytes` has more attributes than any page's.
  static func hasEndlessTag(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), isLetter(bytes[index + 1]) {
        guard let end = endOfTag(bytes, from: index + 1) else { return true }
        index = end
      } else {
        index += 1
      }
    }
    return false
  }

  /// Returns the index behind the tag that begins at `start`; nil if it has too many attributes.
  private static func endOfTag(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    var count = 0
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      let byte = bytes[index]
      index += 1
      if isSpace(byte) || byte == UInt8(ascii: "/") {
        if index < bytes.count, !isSpace(bytes[index]) { count += 1 }
        if count > attributeLimit { return nil }
      } else if byte == UInt8(ascii: "=") {
        index = endOfValue(bytes, from: index)
      }
    }
    return index
  }

  /// Returns the index behind a value in quotes, or `start` where there is none.
  private static func endOfValue(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, isSpace(bytes[index]) { index += 1 }
    guard index < bytes.count else { return index }
    let quote = bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return start }
    index += 1
    while index < bytes.count, bytes[index] != quote { index += 1 }
    return index + 1
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
