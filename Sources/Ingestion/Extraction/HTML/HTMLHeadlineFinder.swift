/// Finds the headline of an article among the headings of its page and what the page says of it.
struct HTMLHeadlineFinder {
  private static let wordCounts = 2...40

  private let page: HTMLPage
  private let metadata: PageMetadata
  private let siteNames: Set<String>
  private let lineReader: PageLineReader
  /// The headings and menus of the page, whose words may stand around a headline.
  private let surroundings: Page

  init(
    page: HTMLPage, metadata: PageMetadata, siteNames: Set<String>, lineReader: PageLineReader
  ) {
    self.page = page
    self.metadata = metadata
    self.siteNames = siteNames
    self.lineReader = lineReader
    var keys: [String: Int] = [:]
    for line in page.lines where line.headingLevel != nil || line.role == .navigation {
      keys[line.line.key, default: 0] += 1
    }
    surroundings = Page(lines: [], kinds: [], keyCounts: keys, siteNames: siteNames)
  }

  /// A headline, with its line where it is printed.
  struct Found: Hashable, Sendable {
    var title: String
    var index: Int?
  }

  /// Returns the headline of the article whose body stands in `body` and has the words of `vocabulary`.
  func headline(body: Range<Int>, vocabulary: Vocabulary) -> Found? {
    let told = metadata.headlines.map(withoutSite).filter { !isSite($0) && !$0.isEmpty }
    let candidates = page.lines.indices.filter { isCandidate($0, body: body) }
    for name in told + [metadata.pageTitle].compactMap({ $0 }) {
      let key = lineReader.words(of: name).joined(separator: " ")
      let same = candidates.filter { Self.agrees(page.lines[$0].line, key) }
      if let index = same.min(by: { rank($0, body) < rank($1, body) }) { return found(index) }
    }
    if let first = told.first { return Found(title: first) }
    let speaking = candidates.filter {
      page.lines[$0].headingLevel ?? 6 <= 3
        && vocabulary.share(of: page.lines[$0].line.words) >= 0.2
    }
    if let index = speaking.min(by: { rank($0, body) < rank($1, body) }) { return found(index) }
    return metadata.pageTitle.map(withoutSite).flatMap { isSite($0) || $0.isEmpty ? nil : $0 }
      .map { Found(title: $0) }
  }

  private func found(_ index: Int) -> Found {
    Found(title: withoutSite(page.lines[index].line.text), index: index)
  }

  private func isCandidate(_ index: Int, body: Range<Int>) -> Bool {
    let line = page.lines[index]
    guard Self.wordCounts.contains(line.line.words.count), !isSite(line.line.text),
      index < body.upperBound
    else { return false }
    switch line.role {
    case .comments, .related, .sidebar, .footer, .overlay, .advertisement, .tags, .caption, .share:
      return false
    case .navigation: return line.headingLevel == 1
    default: return line.headingLevel != nil || index < body.lowerBound + 3
    }
  }

  /// The lower, the likelier: headings of the first level, close above the body.
  private func rank(_ index: Int, _ body: Range<Int>) -> Int {
    let level = page.lines[index].headingLevel ?? 7
    let distance =
      index <= body.lowerBound ? body.lowerBound - index : 2 * (index - body.lowerBound)
    return level * 100 + min(distance, 99) + (page.lines[index].block.isLink ? 150 : 0)
  }

  /// Whether a printed line is the headline with the words of `key`, whole or shortened.
  private static func agrees(_ line: PageLine, _ key: String) -> Bool {
    guard line.words.count >= 2, !key.isEmpty else { return false }
    if key == line.key { return true }
    let shorter = min(key.utf8.count, line.key.utf8.count)
    let isPart = key.contains(line.key) || line.key.contains(key)
    return isPart && shorter * 2 >= max(key.utf8.count, line.key.utf8.count) && shorter >= 16
  }

  private func isSite(_ text: String) -> Bool {
    siteNames.contains(lineReader.words(of: text).joined(separator: " "))
  }

  /// Returns a title without the site's name and the section around it.
  func withoutSite(_ title: String) -> String {
    HeadlineText(title, reader: lineReader).headline(on: surroundings)
  }
}
