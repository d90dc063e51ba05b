/// Reads the titles that a read-also cue offers.
struct RelatedReader: Sendable {
  private static let gapMarks: Set<Unicode.Scalar> = [
    ":", "-", "–", "—", ".", "…", "،", "|", "»", "«", ">", "<", "*", "!", "؟", "←",
  ]

  /// Returns the titles below or behind the cue at `index`, and the first line behind them; no
  /// title stands at `limit` or behind it.
  func titles(at index: Int, limit: Int, of page: Page) -> (titles: [String], end: Int) {
    let cue = page.lines[index]
    if let title = Self.title(behindCueOf: cue) { return ([title], index + 1) }
    var titles: [String] = []
    var last: Int?
    var next = index + 1
    while next < limit, Self.continues(at: next, after: last, of: page) {
      if Self.isTitle(at: next, of: page) {
        titles.append(Self.withoutMarks(page.lines[next].text))
        last = next
      }
      next += 1
    }
    return (titles, max((last ?? index) + 1, next))
  }

  /// Returns what stands behind the cue words on their own line; nil if too little does.
  static func title(behindCueOf line: PageLine) -> String? {
    guard
      let cue = line.cues.filter({ $0.role == .related }).max(by: { $0.wordCount < $1.wordCount }),
      line.words.count - cue.wordCount >= 2
    else { return nil }
    let rest = line.text.unicodeScalars[endOfWords(cue.wordCount, in: line.text)...]
    let head = rest.drop { $0.properties.isWhitespace }
    guard let first = head.first, gapMarks.contains(first) || line.words.count - cue.wordCount >= 4
    else { return nil }
    return withoutMarks(String(head))
  }

  private static func withoutMarks(_ title: String) -> String {
    String(title.unicodeScalars.drop { isGap($0) })
  }

  private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || (gapMarks.contains(scalar) && scalar != "«")
  }

  private static func endOfWords(_ count: Int, in text: String) -> String.Index {
    var left = count
    var inWord = false
    for index in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[index]
      let isWord =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
      if inWord, !isWord { left -= 1 }
      if left == 0 { return index }
      inWord = isWord
    }
    return text.endIndex
  }

  /// Whether the list goes on with the line at `index`.
  private static func continues(at index: Int, after last: Int?, of page: Page) -> Bool {
    let line = page.lines[index]
    switch page.kinds[index] {
    case .number, .relativeDate, .date, .time, .cue(.readMore), .cue(.menu), .cue(.advertisement):
      return true
    case .prose, .sentence:
      let isSentence = line.text.hasSuffix(".") || line.words.count > 20
      if isSentence && line.bullet.isEmpty { return false }
    case .open, .row: break
    case .label: return !line.bullet.isEmpty && last.map { !page.lines[$0].bullet.isEmpty } ?? true
    case .cue: return false
    }
    guard let last else { return true }
    if !page.lines[last].bullet.isEmpty, line.bullet.isEmpty { return false }
    return true
  }

  private static func isTitle(at index: Int, of page: Page) -> Bool {
    let line = page.lines[index]
    switch page.kinds[index] {
    case .open: return !ListMarks.isMark(line.words)
    case .prose, .sentence: return line.words.count <= 18
    case .label: return !line.bullet.isEmpty
    case .row: return line.words.count >= 5
    default: return false
    }
  }
}
