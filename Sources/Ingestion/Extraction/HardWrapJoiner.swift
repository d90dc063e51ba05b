/// Joins the lines of paragraphs that were broken at a fixed column.
struct HardWrapJoiner: Sendable {
  private static let columns = 55...140

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
    let pairs = zip(lines, lines.dropFirst()).filter { line, next in
      next.gap == 0 && next.bullet.isEmpty && line.ending == .open
        && Self.columns.contains(line.width)
    }
    guard let (column, full) = Self.commonestColumn(of: pairs) else { return nil }
    let loose = pairs.count { !Self.fills($0, before: $1, column: column) }
    let isMixed = lines.contains { $0.width > column }
    let isBroken = isMixed ? Self.longestRun(in: lines, column: column) >= 3 : full >= 2
    return isBroken && full > loose * 3 ? column : nil
  }

  /// The greatest number of full lines one below the other.
  private static func longestRun(in lines: [PageLine], column: Int) -> Int {
    var run = 0
    var longest = 0
    for (line, next) in zip(lines, lines.dropFirst()) {
      run = continues(line, next, column: column) ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  /// The column that most lines fill, and how many do.
  private static func commonestColumn(of pairs: [(PageLine, PageLine)]) -> (Int, Int)? {
    var changes = [Int](repeating: 0, count: columns.upperBound + 2)
    for (line, next) in pairs {
      changes[line.width] += 1
      changes[min(overflow(line, next), columns.upperBound + 1)] -= 1
    }
    var full = 0
    var best: (column: Int, full: Int)?
    for column in columns {
      full += changes[column]
      if full > best?.full ?? 0 { best = (column, full) }
    }
    return best
  }

  /// The width that `line` would have with the first word of `next`.
  private static func overflow(_ line: PageLine, _ next: PageLine) -> Int {
    line.width + 1 + next.text.unicodeScalars.prefix { !$0.properties.isWhitespace }.count
  }

  private static func fills(_ line: PageLine, before next: PageLine, column: Int) -> Bool {
    next.bullet.isEmpty && line.width <= column && overflow(line, next) > column
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
