/// Joins the lines of paragraphs that were broken at a fixed column.
struct HardWrapJoiner: Sendable {
  private let reader: PageLineReader

  init(reader: PageLineReader) {
    self.reader = reader
  }

  /// Returns `lines` with broken paragraphs in one line each, or as they are if the page's
  /// paragraphs are not broken.
  func joined(_ lines: [PageLine]) -> [PageLine] {
    guard let column = wrapColumn(of: lines) else { return lines }
    var result: [PageLine] = []
    var parts: [PageLine] = []
    for line in lines {
      if let last = parts.last, !Self.continues(last, line, column: column) {
        result.append(merged(parts))
        parts.removeAll()
      }
      parts.append(line)
    }
    if !parts.isEmpty { result.append(merged(parts)) }
    return result
  }

  /// The column at which the page's paragraphs break; nil if they don't.
  ///
  /// Broken lines are full: the next line's first word would not have fitted. Headlines one below
  /// the other are not.
  private func wrapColumn(of lines: [PageLine]) -> Int? {
    let pairs = zip(lines, lines.dropFirst()).filter { $1.gap == 0 && $0.ending == .open }
    let long = lines.filter { $0.width >= 50 }
    guard let column = long.map(\.width).sorted().dropLast(long.count / 50).last, column <= 132
    else { return nil }
    let full = pairs.count { Self.fills($0, before: $1, column: column) }
    let loose = pairs.count {
      $0.width >= 40 && $1.bullet.isEmpty && !Self.fills($0, before: $1, column: column)
    }
    return full >= 2 && full > loose * 3 ? column : nil
  }

  private static func fills(_ line: PageLine, before next: PageLine, column: Int) -> Bool {
    let firstWord = next.text.unicodeScalars.prefix { !$0.properties.isWhitespace }.count
    return line.width + 1 + firstWord > column - 2 && line.width >= column / 2
      && next.bullet.isEmpty
  }

  private static func continues(_ line: PageLine, _ next: PageLine, column: Int) -> Bool {
    next.gap == 0 && fills(line, before: next, column: column)
  }

  private func merged(_ parts: [PageLine]) -> PageLine {
    guard let first = parts.first, parts.count > 1 else { return parts[0] }
    let text = first.bullet + parts.map(\.text).joined(separator: " ")
    return reader.line(text.unicodeScalars, gap: first.gap) ?? first
  }
}
