/// Reads the lines of an article's body.
struct BodyReader: Sendable {
  private let bylines: BylineReader
  private let related: RelatedReader

  init(bylines: BylineReader, related: RelatedReader) {
    self.bylines = bylines
    self.related = related
  }

  /// Reads the lines from `start` to the end of `body`.
  func read(
    _ page: Page, from start: Int, body: BodySpan, headline: Headline?,
    into parts: inout ArticleParts
  ) {
    let end = body.range.upperBound
    guard start <= end else { return }
    var index = start
    while index <= end {
      if isAuthorNote(page, index, end: end, parts) { return }
      index =
        body.foreign.contains(index)
        ? readForeign(page, index, end: end, &parts)
        : readLine(page, index, end: end, headline, &parts)
    }
  }

  /// Whether a note on the author begins: the name once more, then little text.
  private func isAuthorNote(
    _ page: Page, _ index: Int, end: Int, _ parts: ArticleParts
  ) -> Bool {
    let line = page.lines[index]
    guard line.words.count <= 5, !parts.paragraphs.isEmpty, line.ending != .sentence,
      parts.bylines.contains(bylines.cleaned(line.text) ?? "")
    else { return false }
    return (index...end).reduce(0) { $0 + page.lines[$1].words.count } <= 80
  }

  private func readForeign(
    _ page: Page, _ index: Int, end: Int, _ parts: inout ArticleParts
  ) -> Int {
    guard page.kinds[index] == .cue(.related) else { return index + 1 }
    return readRelated(page, index, end: end, &parts)
  }

  private func readRelated(
    _ page: Page, _ index: Int, end: Int, _ parts: inout ArticleParts
  ) -> Int {
    let found = related.titles(at: index, limit: end + 1, of: page)
    for title in found.titles { parts.add(related: title) }
    return found.end
  }

  /// Reads the line at `index` and returns the next to read.
  private func readLine(
    _ page: Page, _ index: Int, end: Int, _ headline: Headline?, _ parts: inout ArticleParts
  ) -> Int {
    let line = page.lines[index]
    switch page.kinds[index] {
    case .cue(.related): return readRelated(page, index, end: end, &parts)
    case .cue(.section), .cue(.newsletter): return skipBox(page, from: index + 1, end: end)
    case .cue, .relativeDate: return index + 1
    case .date: readDate(line, parts.paragraphs.isEmpty, &parts)
    case .number where !Self.isTable(around: index, page): return index + 1
    case .prose, .row, .number, .time: parts.paragraphs.append(line.writtenText)
    case .sentence, .open, .label: readShort(line, headline, &parts)
    }
    return index + 1
  }

  private func readDate(_ line: PageLine, _ isFirst: Bool, _ parts: inout ArticleParts) {
    guard isFirst, let date = line.date else { return }
    parts.dates.append(ArticleDate(date, of: line))
  }

  private func readShort(_ line: PageLine, _ headline: Headline?, _ parts: inout ArticleParts) {
    if line.key == headline?.key || ListMarks.isMark(line.words) { return }
    if CaptionShape.isCaption(line) {
      parts.captions.append(line.writtenText)
    } else if let name = bylines.cuedByline(in: line), parts.paragraphs.isEmpty {
      parts.add(byline: name)
    } else {
      parts.paragraphs.append(line.writtenText)
    }
  }

  /// The first line behind a box of other headlines: the next paragraph.
  private func skipBox(_ page: Page, from start: Int, end: Int) -> Int {
    (start...max(start, end)).first { index in
      index > end || page.kinds[index] == .prose || page.kinds[index].role == .related
    } ?? end + 1
  }

  private static func isTable(around index: Int, _ page: Page) -> Bool {
    [index - 1, index + 1].contains {
      page.kinds.indices.contains($0) && page.kinds[$0] == .row
    }
  }
}
