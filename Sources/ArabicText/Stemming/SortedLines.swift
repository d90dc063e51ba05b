/// Sorted lines of folded Arabic text, searched where they lie in the program; a filter spares most searches.
///
/// A line is a word, or a word, a space and another word.
struct SortedLines: Sendable {
  /// The lines, ascending by UTF-8.
  private let text: StaticString
  private let filter: WordFilter

  init(_ text: StaticString) {
    self.text = text
    filter = text.withUTF8Buffer(WordFilter.init)
  }

  /// Returns the offset behind the first word of the line that begins with `word`, or nil if there is none.
  ///
  /// Letters are offsets from U+0600.
  ///
  /// - Complexity: O(log *n*) in the size of the lines.
  @inline(__always)
  func end(of word: ArraySlice<UInt8>) -> Int? {
    word.withUnsafeBufferPointer { word in
      filter.mayContain(word) ? searchedEnd(of: word) : nil
    }
  }

  @inline(never)
  private func searchedEnd(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    text.withUTF8Buffer { lines in
      let key = Key(word)
      var low = 0
      var high = lines.count
      while low < high {
        let middle = (low + high) / 2
        var start = Self.startOfLine(at: middle, in: lines)
        if start < low { start = Self.endOfLine(at: low, in: lines) }
        if start >= high {
          high = middle
          continue
        }
        let order = key.compare(with: lines, from: start)
        if order == 0 { return start + 2 * word.count }
        if order < 0 { high = min(start, middle) } else { low = max(start + 1, middle) }
      }
      return nil
    }
  }

  /// Returns the letters from `offset` to the end of the line.
  func letters(from offset: Int) -> [UInt8] {
    text.withUTF8Buffer { lines in
      var letters: [UInt8] = []
      var position = offset
      while position + 1 < lines.count, lines[position] != 0x0A {
        letters.append((lines[position] & 0x03) << 6 | lines[position + 1] & 0x3F)
        position += 2
      }
      return letters
    }
  }

  /// Returns the first words of the lines that begin with `letters`, in order.
  func words(beginningWith letters: ArraySlice<UInt8>) -> [[UInt8]] {
    var beginning: [UInt8] = []
    Letters.encode(letters, to: &beginning)
    return text.withUTF8Buffer { lines in
      lines.split(separator: 0x0A).filter { $0.starts(with: beginning) }.compactMap { line in
        Letters.decode(line.prefix { $0 > 0x20 })
      }
    }
  }

  /// The lines, for tests.
  var lines: [String] {
    text.description.split(separator: "\n").map(String.init)
  }

  private static func startOfLine(at offset: Int, in lines: UnsafeBufferPointer<UInt8>) -> Int {
    var start = offset
    while start >= 8 {
      let ends = lineFeeds(in: bytes(at: start - 8, of: lines))
      if ends != 0 { return start - ends.leadingZeroBitCount / 8 }
      start -= 8
    }
    while start > 0, lines[start - 1] != 0x0A { start -= 1 }
    return start
  }

  private static func endOfLine(at offset: Int, in lines: UnsafeBufferPointer<UInt8>) -> Int {
    var end = offset
    while end < lines.count, lines[end] != 0x0A { end += 1 }
    return end + 1
  }

  /// Eight bytes as a number whose highest byte is the last.
  @inline(__always)
  private static func bytes(at offset: Int, of lines: UnsafeBufferPointer<UInt8>) -> UInt64 {
    UInt64(
      littleEndian: UnsafeRawBufferPointer(lines).loadUnaligned(
        fromByteOffset: offset, as: UInt64.self))
  }

  /// The high bit of each byte that is a line feed; exact, since no byte of a line is 0x0B.
  @inline(__always)
  private static func lineFeeds(in bytes: UInt64) -> UInt64 {
    let others = bytes ^ 0x0A0A_0A0A_0A0A_0A0A
    return (others &- 0x0101_0101_0101_0101) & ~others & 0x8080_8080_8080_8080
  }

  /// A word to compare lines with: its first four letters as one number.
  private struct Key {
    private let word: UnsafeBufferPointer<UInt8>
    private var prefix: UInt64 = 0
    private let mask: UInt64

    init(_ word: UnsafeBufferPointer<UInt8>) {
      self.word = word
      let count = min(word.count, 4)
      for letter in word.prefix(4) {
        prefix = prefix << 16 | UInt64(0xD8 | letter >> 6) << 8 | UInt64(0x80 | letter & 0x3F)
      }
      prefix <<= UInt64(64 - 16 * count)
      mask = count == 0 ? 0 : ~0 << UInt64(64 - 16 * count)
    }

    /// Compares the word with that of the line that begins at `start`, and returns a negative, zero or positive number.
    @inline(__always)
    func compare(with lines: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
      // A line feed and a space come before all letters, so a shorter word does too.
      var offset = start
      var first = 0
      if start + 8 <= lines.count {
        let line = SortedLines.bytes(at: start, of: lines).byteSwapped & mask
        if line != prefix { return prefix < line ? -1 : 1 }
        first = min(word.count, 4)
        offset += 2 * first
      }
      for letter in word[first...] {
        if isEnd(offset, of: lines) { return 1 }
        let line = (lines[offset] & 0x03) << 6 | lines[offset + 1] & 0x3F
        if letter != line { return letter < line ? -1 : 1 }
        offset += 2
      }
      return isEnd(offset, of: lines) ? 0 : -1
    }

    /// Whether a line's first word ends at `offset`.
    @inline(__always)
    private func isEnd(_ offset: Int, of lines: UnsafeBufferPointer<UInt8>) -> Bool {
      offset >= lines.count || lines[offset] <= 0x20
    }
  }
}
