/// Finds the headline above an article's body.
///
/// A headline speaks of what the body speaks of, stands close above it, and often stands on the
/// page more than once.
struct HeadlineFinder: Sendable {
  private static let wordCounts = 2...32
  private static let reach = 40

  private let functionWords: Set<String>
  private let lineReader: PageLineReader
  private let bylines: BylineReader

  init(functionWords: Set<String>, lineReader: PageLineReader, bylines: BylineReader) {
    self.functionWords = functionWords
    self.bylines = bylines
    self.lineReader = lineReader
  }

  /// Returns the headline of the article with `body`; nil if it has none.
  func headline(of page: Page, body: BodySpan) -> Headline? {
    let paragraphs = body.range.filter { page.kinds[$0] == .prose && !body.foreign.contains($0) }
    let first = paragraphs.first ?? body.range.lowerBound
    let limit = paragraphs.dropFirst(2).first ?? body.range.upperBound
    var vocabulary = Vocabulary(functionWords: functionWords)
    for index in body.range.prefix(60) where index > first || index == body.range.upperBound {
      vocabulary.formUnion(page.lines[index].words)
    }
    vocabulary.formUnion(page.lines[first].words)
    let candidates = (max(0, first - Self.reach)...max(limit, first)).filter {
      isCandidate($0, first: first, page)
    }
    let isStrong = candidates.map {
      vocabulary.share(of: page.lines[$0].words) >= 0.12
        || companyBonus(below: $0, first: first, page) >= 4
    }
    var lead = Vocabulary(functionWords: functionWords)
    lead.formUnion(page.lines[first].words)
    let scored = candidates.indices.map { position in
      let index = candidates[position]
      let score = score(of: index, page, vocabulary: vocabulary, first: first)
      let upper = zip(candidates, isStrong).prefix(position).filter(\.1).map(\.0)
      let kicker = isKicker(at: index, candidates, page, lead: lead) ? 3.0 : 0
      return (index, score - kicker - lowerPenalty(of: index, below: upper, page, lead: lead))
    }
    guard let best = scored.max(by: { $0.1 < $1.1 || ($0.1 == $1.1 && $0.0 > $1.0) }),
      best.1 >= 1
    else { return nil }
    return headline(at: best.0, limit: limit, page)
  }

  private func isCandidate(_ index: Int, first: Int, _ page: Page) -> Bool {
    let line = page.lines[index]
    guard Self.wordCounts.contains(line.words.count), !line.cues.contains(where: Self.isLabel),
      !line.cues.contains(where: { $0.role == .author }) || line.words.count > 6
    else { return false }
    if index > 0, page.kinds[index - 1] == .time { return false }
    switch page.kinds[index] {
    case .open, .label: break
    case .prose, .sentence, .row, .cue(.caption): guard index < first else { return false }
    default: return false
    }
    return index < first || page.lines[..<first].contains { $0.key == line.key }
  }

  private static func isLabel(_ cue: Cue) -> Bool {
    switch cue.role {
    case .agencySource, .related, .section, .comments, .newsletter, .legal: cue.place != .within
    default: false
    }
  }

  private func score(
    of index: Int, _ page: Page, vocabulary: Vocabulary, first: Int
  ) -> Double {
    let line = page.lines[index]
    let count = line.words.count
    let weight = min(Double(vocabulary.contentCount(of: line.words)), 4) / 4
    var score = 10 * vocabulary.share(of: line.words) * weight
    if page.isRepeated(index) || Self.isDecorated(line, page), count >= 4 {
      score += 3
    }
    if (6...18).contains(count) { score += 1.5 } else if count < 4 { score -= 2 }
    if line.ending == .sentence, line.text.hasSuffix(".") { score -= 6 }
    if line.ending == .colon { score -= 2 }
    if line.text.hasSuffix(")") { score -= 2 }
    if line.cues.contains(where: { $0.role == .caption }) { score -= 12 }
    if Self.isTrail(line) { score -= 4 }
    if Self.isMenu(line) { score -= 8 }
    if Self.decorates(line, page) { score -= 6 }
    if Self.isListed(index, page) { score -= 3 }
    if page.kinds[index] == .prose { score -= 2 }
    score -= Self.distance(from: index, to: first, page)
    return score + companyBonus(below: index, first: first, page)
  }

  /// What speaks against a line below lines that could be the headline too: it may be a standfirst
  /// or a caption.
  private func lowerPenalty(
    of index: Int, below upper: [Int], _ page: Page, lead: Vocabulary
  ) -> Double {
    let key = page.lines[index].key
    let near = upper.filter { index - $0 <= 8 && page.lines[$0].key != key }
    guard let first = near.first, let last = near.last else { return 0 }
    let isDated = (first + 1..<index).contains { Self.isDateline($0, page) }
    guard last + 1 == index else { return isDated ? 4 : 0 }
    if Self.isKicker(page.lines[last], above: page.lines[index], lead: lead) { return -2 }
    let hasBullet = !page.lines[index].bullet.isEmpty && page.lines[last].bullet.isEmpty
    let count = page.lines[index].words.count
    let isStandfirst = hasBullet || count >= 12 && count > page.lines[last].words.count
    return (isDated ? 3 : 0) + (isStandfirst ? 5 : 3)
  }

  private static func isDateline(_ index: Int, _ page: Page) -> Bool {
    if page.kinds[index] == .date || page.kinds[index] == .relativeDate { return true }
    return page.lines[index].cues.contains { $0.role == .author }
  }

  /// Whether the line shows the way from the front page: «الرئيسية » محليات».
  private static func isTrail(_ line: PageLine) -> Bool {
    HeadlineText.leadingMarks.contains { line.text.contains($0) } || line.separatorCount >= 2
  }

  /// Whether the line holds the entries of a menu: «ابدأ من هنا — الكتّاب — عن الموقع».
  private static func isMenu(_ line: PageLine) -> Bool {
    [" — ", " – ", " - "].contains { line.text.ranges(of: $0).count >= 3 }
  }

  /// Whether the line is another line of the page with a trail before it or the site's name behind it.
  private static func decorates(_ line: PageLine, _ page: Page) -> Bool {
    page.lines.contains { isDecoration(line, of: $0) }
  }

  /// Whether another line is this one, decorated.
  private static func isDecorated(_ line: PageLine, _ page: Page) -> Bool {
    page.lines.contains { isDecoration($0, of: line) }
  }

  private static func isDecoration(_ line: PageLine, of plain: PageLine) -> Bool {
    guard plain.words.count >= 4, line.words.count > plain.words.count,
      line.words.count <= plain.words.count + 6
    else { return false }
    return line.key.hasSuffix(" " + plain.key) || line.key.hasPrefix(plain.key + " ")
  }

  private func isKicker(
    at index: Int, _ candidates: [Int], _ page: Page, lead: Vocabulary
  ) -> Bool {
    candidates.contains(index + 1)
      && Self.isKicker(page.lines[index], above: page.lines[index + 1], lead: lead)
  }

  /// Whether a line right above a headline only says what it belongs to: a few words, or as many as the headline's, of
  /// which the first paragraph says much less.
  private static func isKicker(
    _ line: PageLine, above headline: PageLine, lead: Vocabulary
  ) -> Bool {
    guard (6...18).contains(headline.words.count), headline.ending == .open,
      headline.bullet.isEmpty
    else { return false }
    if line.words.count <= 4 { return true }
    let isLonger = headline.words.count * 2 > line.words.count * 3
    return !isLonger && lead.share(of: headline.words) >= lead.share(of: line.words) + 0.2
  }

  /// What lies between a line and the body, up to 3.
  private static func distance(from index: Int, to first: Int, _ page: Page) -> Double {
    guard index < first else { return 0 }
    let between = (index + 1..<first).count {
      page.kinds[$0] != .date && page.kinds[$0].role != .share
    }
    return min(3, Double(between) * 0.2)
  }

  /// What a date, an author or buttons right below a line, or below the few lines behind it, say
  /// for it; the page's own date, high above the article's, says nothing.
  private func companyBonus(below index: Int, first: Int, _ page: Page) -> Double {
    guard page.lines[index].words.count >= 4 else { return 0 }
    let below = (index + 1..<min(page.lines.count, index + 5)).first {
      !page.kinds[$0].isText || isNamed(page.lines[$0], page)
    }
    guard let below, below <= first else { return 0 }
    switch page.kinds[below] {
    case .date, .relativeDate:
      let rest = below + 1..<max(below + 1, first)
      return rest.contains { page.kinds[$0] == .date || isNamed(page.lines[$0], page) } ? 1 : 4
    case .cue(.share): return 2
    default: return isNamed(page.lines[below], page) ? 4 : 0
    }
  }

  private func isNamed(_ line: PageLine, _ page: Page) -> Bool {
    bylines.cuedByline(in: line) != nil
      || bylines.plainByline(in: line, siteNames: page.siteNames) != nil
  }

  /// Whether the line stands in a list of headlines under the cue of a section.
  private static func isListed(_ index: Int, _ page: Page) -> Bool {
    let above = (max(0, index - 8)..<index).reversed()
    guard let head = above.first(where: { page.kinds[$0] != .open }), head < index else {
      return false
    }
    return page.kinds[head] == .cue(.section)
  }

  private func headline(at index: Int, limit: Int, _ page: Page) -> Headline {
    let title = HeadlineText(page.lines[index].text, reader: lineReader).headline(on: page)
    let keys = [page.lines[index].key, lineReader.words(of: title).joined(separator: " ")]
    let same = page.lines.indices.prefix(limit + 1).filter { keys.contains(page.lines[$0].key) }
    return Headline(
      title: title, key: keys[1], index: same.last ?? index, firstIndex: same.first ?? index)
  }
}
