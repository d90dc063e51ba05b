/// Reads what stands between a headline and the first paragraph.
struct HeaderReader: Sendable {
  private let bylines: BylineReader

  init(bylines: BylineReader) {
    self.bylines = bylines
  }

  /// Returns the index of the first line of the body, having read the lines before it.
  func read(
    _ page: Page, headline: Headline?, body: BodySpan, vocabulary: Vocabulary,
    into parts: inout ArticleParts
  ) -> Int {
    let top = headline.map { $0.index + 1 } ?? body.range.lowerBound
    let start = bodyStart(page, top: top, body: body, hasHeadline: headline != nil)
    var group: [Int] = []
    for index in top..<max(top, start) {
      if isLoose(index, page, headline) {
        group.append(index)
        continue
      }
      flush(&group, top: top, before: index, bodyStart: start, page, vocabulary, &parts)
      readCompany(page, index, &parts)
    }
    flush(&group, top: top, before: start, bodyStart: start, page, vocabulary, &parts)
    if let headline, headline.firstIndex < headline.index {
      readRepeated(page, headline, &parts)
    }
    return start
  }

  /// The first line of the body: the first paragraph that no date, byline or caption follows
  /// before the next one.
  private func bodyStart(
    _ page: Page, top: Int, body: BodySpan, hasHeadline: Bool
  ) -> Int {
    let end = body.range.upperBound
    guard top <= end else { return body.range.lowerBound }
    let paragraphs = (top...end).filter {
      (page.kinds[$0] == .prose || page.kinds[$0] == .sentence) && !body.foreign.contains($0)
    }
    guard var first = paragraphs.first else { return top }
    let live = liveStart(page, top: top, first: first)
    if live != first { return live }
    if hasHeadline, paragraphs.count > 1 {
      let second = paragraphs[1]
      let between = first + 1..<second
      if page.lines[first].words.count <= 60, between.contains(where: { isCompany($0, page) }) {
        first = second
      }
    }
    return first
  }

  /// The time of day above the first entry of a live page, else `first`.
  private func liveStart(_ page: Page, top: Int, first: Int) -> Int {
    let times = (top..<max(top, first)).filter { page.kinds[$0] == .time }
    guard let time = times.last, first - time <= 2 else { return first }
    return time
  }

  private func isCompany(_ index: Int, _ page: Page) -> Bool {
    switch page.kinds[index] {
    case .date, .relativeDate, .cue(.share): return true
    case .open, .label:
      let line = page.lines[index]
      if CaptionShape.isCaption(line) { return false }
      return bylines.cuedByline(in: line) != nil
        || bylines.plainByline(in: line, siteNames: page.siteNames) != nil
    default: return false
    }
  }

  private func isLoose(_ index: Int, _ page: Page, _ headline: Headline?) -> Bool {
    let line = page.lines[index]
    guard page.kinds[index].isText, line.key != headline?.key else { return false }
    if CaptionShape.isCaption(line) { return true }
    return !isCompany(index, page) && !ListMarks.isMark(line.words)
      && (line.date == nil || line.words.count > 12) && !isLoneName(index, page)
  }

  /// Whether the line beside a date looks like nothing but two or three names.
  private func isLoneName(_ index: Int, _ page: Page) -> Bool {
    let line = page.lines[index]
    let isJoined = [" - ", " ـ ", " / "].contains { line.text.contains($0) }
    guard (2...(isJoined ? 5 : 3)).contains(line.words.count), line.ending == .open,
      line.bullet.isEmpty
    else { return false }
    let neighbors = [index - 1, index + 1].filter(page.lines.indices.contains)
    return neighbors.contains { page.kinds[$0] == .date || page.kinds[$0] == .relativeDate }
      && !line.words.contains { $0.unicodeScalars.contains { ("0"..."9").contains($0) } }
      && !line.text.unicodeScalars.contains { [")", "،", "\"", "«"].contains($0) }
  }

  private func readCompany(_ page: Page, _ index: Int, _ parts: inout ArticleParts) {
    let line = page.lines[index]
    if let name = bylines.cuedByline(in: line) ?? bylines.datelineByline(in: line) {
      parts.add(byline: name)
    } else if page.kinds[index].isText,
      let name = bylines.plainByline(in: line, siteNames: page.siteNames)
    {
      parts.add(byline: name)
    } else if page.kinds[index].isText, isLoneName(index, page),
      let name = bylines.cleaned(line.text)
    {
      parts.add(byline: name)
    }
    if let date = line.date { parts.dates.append(ArticleDate(date, of: line)) }
    if page.kinds[index] == .relativeDate { parts.relativeDate = parts.relativeDate ?? line.text }
  }

  /// Reads lines without company between them: captions, or a summary.
  private func flush(
    _ group: inout [Int], top: Int, before next: Int, bodyStart: Int, _ page: Page,
    _ vocabulary: Vocabulary, _ parts: inout ArticleParts
  ) {
    defer { group.removeAll() }
    let captions = group.filter { CaptionShape.isCaption(page.lines[$0]) }
    parts.captions += captions.map { page.lines[$0].writtenText }
    group.removeAll { captions.contains($0) }
    guard let first = group.first else { return }
    let isUnderHeadline = first == top
    let long = group.filter { page.lines[$0].words.count >= 5 }
    let isBesideCaption =
      !captions.isEmpty && long.count == 1 && page.lines[long[0]].words.count >= 8
    let isSummary =
      (long.count >= 2 || isBesideCaption) && parts.summary.isEmpty
      || (isUnderHeadline || parts.summary.isEmpty) && long.count == 1
        && isSetApart(long[0], next: next, bodyStart: bodyStart, isUnderHeadline, page)
    if isSummary {
      parts.summary += long.map { page.lines[$0].text }
    } else {
      readCaptions(group, page, vocabulary, &parts)
    }
  }

  private func isSetApart(
    _ index: Int, next: Int, bodyStart: Int, _ isUnderHeadline: Bool, _ page: Page
  ) -> Bool {
    let line = page.lines[index]
    if page.kinds[index] == .prose { return true }
    if line.words.count >= 16 { return true }
    return isUnderHeadline && next < bodyStart && line.words.count >= 5
  }

  private func readCaptions(
    _ group: [Int], _ page: Page, _ vocabulary: Vocabulary, _ parts: inout ArticleParts
  ) {
    for index in group {
      let line = page.lines[index]
      let share = vocabulary.share(of: line.words)
      if page.isRepeated(index) || line.ending == .sentence { continue }
      let isPlausible = line.words.count >= 4 ? share >= 0.15 : share >= 0.3
      if line.words.count >= 2, isPlausible { parts.captions.append(line.writtenText) }
    }
  }

  /// Reads a standfirst that stands between two copies of the headline.
  private func readRepeated(
    _ page: Page, _ headline: Headline, _ parts: inout ArticleParts
  ) {
    let between = (headline.firstIndex + 1)..<headline.index
    guard between.count <= 6, parts.summary.isEmpty,
      between.allSatisfy({ page.kinds[$0].isText })
    else { return }
    let lines = between.filter { index in
      page.kinds[index].isText && page.lines[index].words.count >= 8
        && !page.lines[index].key.hasSuffix(headline.key)
    }
    parts.summary = lines.map { page.lines[$0].text }
  }
}
