/// Reads the text of a page into lines of known looks.
struct PageReader: Sendable {
  private static let dashes: Set<Unicode.Scalar> = ["|", "-", "–", "—", ":"]

  let lineReader = PageLineReader()
  private let joiner: HardWrapJoiner
  private let cues: CueTable
  private let dates: PageDateParser
  private let classifier: LineClassifier

  init() {
    joiner = HardWrapJoiner(reader: lineReader)
    cues = CueTable(reader: lineReader)
    dates = PageDateParser(reader: lineReader)
    classifier = LineClassifier(reader: lineReader)
  }

  /// Returns the page whose text is `text`.
  func page(of text: String) -> Page {
    var lines = joiner.joined(lineReader.lines(of: text))
    for index in lines.indices {
      lines[index].cues = cues.cues(in: lines[index].words)
      lines[index].date = dates.date(in: lines[index])
    }
    let kinds = lines.map(classifier.kind)
    var counts: [String: Int] = [:]
    for line in lines { counts[line.key, default: 0] += 1 }
    return Page(
      lines: lines, kinds: kinds, keyCounts: counts, siteNames: siteNames(lines, kinds))
  }

  /// Returns a line of markup with what it looks like; nil if nothing in it can be seen.
  func line(of text: String) -> (line: PageLine, kind: LineKind)? {
    guard var line = lineReader.line(text.unicodeScalars, gap: 0) else { return nil }
    line.cues = cues.cues(in: line.words)
    line.date = dates.date(in: line)
    return (line, classifier.kind(of: line))
  }

  /// The short lines at the very head of the page, and their parts: most sites begin with their
  /// name.
  private func siteNames(_ lines: [PageLine], _ kinds: [LineKind]) -> Set<String> {
    var names: Set<String> = []
    for (line, kind) in zip(lines, kinds).prefix(4) where kind.isText && line.bullet.isEmpty {
      let parts = line.text.unicodeScalars.split { Self.dashes.contains($0) }
      for part in [line.text] + parts.map({ String($0) }) {
        let words = lineReader.words(of: part)
        if (1...3).contains(words.count) { names.insert(words.joined(separator: " ")) }
      }
    }
    return names
  }
}
