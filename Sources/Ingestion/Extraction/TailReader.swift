/// Reads what belongs to an article among the lines behind its body.
struct TailReader: Sendable {
  private static let bylineReach = 4

  private let bylines: BylineReader
  private let related: RelatedReader

  init(bylines: BylineReader, related: RelatedReader) {
    self.bylines = bylines
    self.related = related
  }

  /// Reads the lines from `start` to the end of the page.
  func read(_ page: Page, from start: Int, into parts: inout ArticleParts) {
    var index = start
    var isBehindComments = false
    while index < page.lines.count {
      switch page.kinds[index] {
      case .cue(.related) where !isBehindComments || Self.isHeading(page.lines[index]):
        let found = related.titles(at: index, limit: page.lines.count, of: page)
        for title in found.titles where parts.related.count < 30 { parts.add(related: title) }
        index = found.end
      case .cue(.comments):
        isBehindComments = true
        index += 1
      default:
        if !isBehindComments { readByline(page, index, distance: index - start, &parts) }
        index += 1
      }
    }
  }

  /// Whether the line is the cue of a list and nothing else, which a reader's comment is not.
  private static func isHeading(_ line: PageLine) -> Bool {
    line.cues.contains { cue in
      cue.role == .related && (cue.place == .whole || cue.wordCount == line.words.count)
    }
  }

  private func readByline(
    _ page: Page, _ index: Int, distance: Int, _ parts: inout ArticleParts
  ) {
    let line = page.lines[index]
    guard distance < Self.bylineReach else { return }
    if let date = line.date, line.cues.contains(where: { $0.role == .published }) {
      parts.dates.append(ArticleDate(date, of: line))
    } else if let name = bylines.cuedByline(in: line) {
      parts.add(byline: name)
    } else if page.kinds[index].isText, distance < 2,
      let name = bylines.plainByline(in: line, siteNames: page.siteNames)
    {
      parts.add(byline: name)
    } else if distance == 0, parts.bylines.isEmpty, isLoneName(page, index),
      let name = bylines.cleaned(line.text)
    {
      parts.add(byline: name)
    }
  }

  /// Whether the line right behind the body looks like nothing but two or three names, of which the
  /// article does not speak.
  private func isLoneName(_ page: Page, _ index: Int) -> Bool {
    let line = page.lines[index]
    guard page.kinds[index] == .label, line.words.count >= 2, line.ending == .open,
      line.bullet.isEmpty, !page.isRepeated(index)
    else { return false }
    let isAlone = index + 1 == page.lines.count || !page.kinds[index + 1].isText
    let body = page.lines[max(0, index - 30)..<index]
    return isAlone && !body.contains { !Set($0.words).isDisjoint(with: line.words) }
  }
}
