import Storage

/// The texts of articles in folded spelling, each read once however many phrases are looked for in it.
struct SpelledTexts {
  /// A text, as a line of its words.
  private struct Line {
    let title: [UInt8]
    let all: [UInt8]
  }

  private let reader = WrittenTextReader()
  private var lines: [Int64: Line] = [:]

  /// Forgets all texts.
  mutating func removeAll() {
    lines.removeAll(keepingCapacity: true)
  }

  /// Returns whether the article in a row holds a phrase as written, or its title does.
  mutating func holds(
    _ phrase: WrittenPhrase, inTitle: Bool, inRow row: Int64, _ texts: TextReader
  ) -> Bool {
    guard let line = line(ofRow: row, texts) else { return false }
    return phrase.spelled.areIn(inTitle ? line.title : line.all)
  }

  private mutating func line(ofRow row: Int64, _ texts: TextReader) -> Line? {
    if let line = lines[row] { return line }
    guard let fields = texts.fields(ofRow: row) else { return nil }
    let title = reader.spellings(of: fields.prefix(1))
    let line = Line(title: title, all: title + reader.spellings(of: fields.dropFirst()))
    lines[row] = line
    return line
  }
}
