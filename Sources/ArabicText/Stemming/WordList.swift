/// A sorted list of folded Arabic words, searched where it lies in the program: it costs nothing at start.
struct WordList: Sendable {
  /// The words, one a line, ascending by UTF-8.
  private let text: StaticString

  init(_ text: StaticString) {
    self.text = text
  }

  /// Returns whether the list holds a word, given as letters: offsets from U+0600.
  ///
  /// - Complexity: O(log *n*) in the size of the list.
  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    text.withUTF8Buffer { lines in
      word.withUnsafeBufferPointer { word in
        var low = 0
        var high = lines.count
        while low < high {
          let start = Self.startOfLine(at: (low + high) / 2, from: low, in: lines)
          let order = Self.compare(word, with: lines, from: start)
          if order == 0 { return true }
          if order < 0 { high = start } else { low = Self.endOfLine(at: start, in: lines) }
        }
        return false
      }
    }
  }

  /// The words, for tests.
  var words: [String] {
    text.description.split(separator: "\n").map(String.init)
  }

  private static func startOfLine(
    at offset: Int, from low: Int, in lines: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var start = offset
    while start > low, lines[start - 1] != 0x0A { start -= 1 }
    return start
  }

  private static func endOfLine(at offset: Int, in lines: UnsafeBufferPointer<UInt8>) -> Int {
    var end = offset
    while end < lines.count, lines[end] != 0x0A { end += 1 }
    return end + 1
  }

  /// Compares a word with the line that begins at `start`, and returns a negative, zero or positive number.
  private static func compare(
    _ word: UnsafeBufferPointer<UInt8>, with lines: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var offset = start
    for letter in word {
      if offset >= lines.count || lines[offset] == 0x0A { return 1 }
      let line = (lines[offset] & 0x03) << 6 | lines[offset + 1] & 0x3F
      if letter != line { return letter < line ? -1 : 1 }
      offset += 2
    }
    return offset >= lines.count || lines[offset] == 0x0A ? 0 : -1
  }
}
