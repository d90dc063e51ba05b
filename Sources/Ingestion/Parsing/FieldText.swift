import Glibc

/// Makes the text of an article's field from the UTF-8 of a record, in one copy where it is clean.
enum FieldText {
  /// Returns text of several lines, trimmed, with `\n` for all line ends; nil if nothing remains.
  static func paragraphs(_ utf8: UnsafeBufferPointer<UInt8>) -> String? {
    let trimmed = trimming(utf8)
    guard !trimmed.isEmpty else { return nil }
    if !contains(trimmed, 0x0D), !contains(trimmed, 0) {
      return String(decoding: trimmed, as: UTF8.self)
    }
    return String(decoding: repaired(trimmed), as: UTF8.self)
  }

  /// Returns text of one line, trimmed, with a space for each line end; nil if nothing remains.
  static func line(_ utf8: UnsafeBufferPointer<UInt8>) -> String? {
    guard let text = paragraphs(utf8) else { return nil }
    guard contains(utf8, 0x0A) || contains(utf8, 0x0D) else { return text }
    return text.split(separator: "\n").joined(separator: " ")
  }

  /// Returns text of several lines, as that of its UTF-8.
  static func paragraphs(_ text: String) -> String? {
    var text = text
    return text.withUTF8(paragraphs)
  }

  /// Returns text of one line, as that of its UTF-8.
  static func line(_ text: String) -> String? {
    var text = text
    return text.withUTF8(line)
  }

  /// Returns whether `text` holds a sign that markup begins with.
  static func mayBeMarkup(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 {
      contains($0, Int32(UInt8(ascii: "<"))) || contains($0, Int32(UInt8(ascii: "&")))
    }
  }

  private static func contains(_ utf8: UnsafeBufferPointer<UInt8>, _ byte: Int32) -> Bool {
    guard let start = utf8.baseAddress else { return false }
    return memchr(start, byte, utf8.count) != nil
  }

  /// Turns CRLF and CR into LF, and NUL, which ends text in C libraries, into U+FFFD.
  private static func repaired(_ utf8: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count + 16)
    var before: UInt8 = 0
    for byte in utf8 {
      switch byte {
      case 0x0D: result.append(0x0A)
      case 0x0A where before == 0x0D: break
      case 0: result.append(contentsOf: [0xEF, 0xBF, 0xBD])
      default: result.append(byte)
      }
      before = byte
    }
    return result
  }

  private static func trimming(
    _ utf8: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    var start = 0
    var end = utf8.count
    while start < end, let width = leadingSpace(utf8, start, end) { start += width }
    while start < end, let width = trailingSpace(utf8, start, end) { end -= width }
    return UnsafeBufferPointer(rebasing: utf8[start..<end])
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// The width of a space at `start`: ASCII white space or U+00A0.
  private static func leadingSpace(
    _ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    if isSpace(utf8[start]) { return 1 }
    return utf8[start] == 0xC2 && start + 1 < end && utf8[start + 1] == 0xA0 ? 2 : nil
  }

  private static func trailingSpace(
    _ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    if isSpace(utf8[end - 1]) { return 1 }
    return utf8[end - 1] == 0xA0 && end - 2 >= start && utf8[end - 2] == 0xC2 ? 2 : nil
  }
}
