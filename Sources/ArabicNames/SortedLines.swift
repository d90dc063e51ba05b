/// Sorted lines of a key and a value, searched where they lie in the program: they cost nothing at start.
struct SortedLines: Sendable {
  /// Lines `key value`, parted by `separator`, ascending by the keys' UTF-8; a line without a separator is a key.
  private let text: StaticString
  private let separator: UInt8

  /// Creates a table of lines that lie sorted; a separator must be less than any byte of a key.
  init(_ text: StaticString, separator: Character = "\t") {
    self.text = text
    self.separator = separator.asciiValue ?? 0x09
  }

  /// Returns whether a line has the key.
  func contains(_ key: [UInt8]) -> Bool {
    withValue(of: key) { _ in true } ?? false
  }

  /// Returns what stands behind a key as a number; nil if no line has the key, or no number.
  func number(of key: [UInt8]) -> Int? {
    withValue(of: key) { value in
      Int(String(decoding: value, as: UTF8.self))
    } ?? nil
  }

  /// Returns the numbers behind a key, parted by commas.
  func numbers(of key: [UInt8]) -> [Int] {
    withValue(of: key) { value in
      value.split(separator: 0x2C).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    } ?? []
  }

  /// Returns what stands behind a key; nil if no line has the key.
  func value(of key: [UInt8]) -> String? {
    withValue(of: key) { String(decoding: $0, as: UTF8.self) }
  }

  /// Returns what stands in the line from `offset` on.
  func line(at offset: Int) -> String {
    text.withUTF8Buffer { lines in
      var end = offset
      while end < lines.count, lines[end] != 0x0A { end += 1 }
      return String(decoding: lines[offset..<end], as: UTF8.self)
    }
  }

  /// The lines, for tests and for the program that makes them.
  var lines: [String] {
    text.description.split(separator: "\n").map(String.init)
  }

  /// Returns whether a line's key begins with `prefix`.
  func hasKeys(beginningWith prefix: [UInt8]) -> Bool {
    text.withUTF8Buffer { lines in
      let start = lowerBound(of: prefix, in: lines)
      return start + prefix.count <= lines.count
        && lines[start..<start + prefix.count].elementsEqual(prefix)
    }
  }

  private func withValue<Result>(
    of key: [UInt8], _ body: (Slice<UnsafeBufferPointer<UInt8>>) -> Result
  ) -> Result? {
    text.withUTF8Buffer { lines in
      let start = lowerBound(of: key, in: lines)
      guard start < lines.count, order(of: key, to: lines, from: start) == 0 else { return nil }
      let end = start + key.count
      if end >= lines.count || lines[end] == 0x0A { return body(lines[end..<end]) }
      var last = end + 1
      while last < lines.count, lines[last] != 0x0A { last += 1 }
      return body(lines[end + 1..<last])
    }
  }

  /// Returns where the first line stands whose key is not less than `key`.
  private func lowerBound(of key: [UInt8], in lines: UnsafeBufferPointer<UInt8>) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      var start = (low + high) / 2
      while start > low, lines[start - 1] != 0x0A { start -= 1 }
      if order(of: key, to: lines, from: start) <= 0 {
        high = start
      } else {
        low = start
        while low < lines.count, lines[low] != 0x0A { low += 1 }
        low += 1
      }
    }
    return low
  }

  /// Compares a key with that of the line that begins at `start`: negative, zero or positive.
  private func order(
    of key: [UInt8], to lines: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var offset = start
    for byte in key {
      if offset >= lines.count || lines[offset] == 0x0A || lines[offset] == separator { return 1 }
      if byte != lines[offset] { return byte < lines[offset] ? -1 : 1 }
      offset += 1
    }
    let ends = offset >= lines.count || lines[offset] == 0x0A || lines[offset] == separator
    return ends ? 0 : -1
  }
}
