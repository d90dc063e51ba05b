import ArchiveModel

/// A passage on one line: each run of white space is one space.
struct SnippetLine {
  private static let ellipsis = Array("…".utf8)

  private var bytes: [UInt8]
  private var highlights: [Range<Int>] = []
  private var endsInSpace = true

  init(beginsMidway: Bool) {
    bytes = beginsMidway ? Self.ellipsis : []
  }

  /// Appends text between words that are marked.
  mutating func append(_ text: ArraySlice<UInt8>) {
    for byte in text {
      let isSpace = byte == 0x20 || byte == 0x0A || byte == 0x09
      if !isSpace { bytes.append(byte) } else if !endsInSpace { bytes.append(0x20) }
      endsInSpace = isSpace
    }
  }

  /// Appends a word that is marked.
  mutating func append(marked word: ArraySlice<UInt8>) {
    highlights.append(bytes.count..<bytes.count + word.count)
    bytes.append(contentsOf: word)
    endsInSpace = false
  }

  /// Returns the passage.
  func snippet(endsMidway: Bool) -> Snippet {
    var text = bytes
    if text.last == 0x20 { text.removeLast() }
    if endsMidway { text += Self.ellipsis }
    return Snippet(text: String(decoding: text, as: UTF8.self), highlights: highlights)
  }
}
