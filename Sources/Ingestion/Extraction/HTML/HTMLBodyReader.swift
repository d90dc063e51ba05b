internal import ArchiveModel

/// Reads the lines of the element that holds an article.
struct HTMLBodyReader {
  /// The list that the present line stands in.
  private enum Box {
    case none
    /// Titles of related articles.
    case related
    /// Something else of the site.
    case other
  }

  private let page: HTMLPage
  private let bylines: BylineReader
  private let links: LinkReader
  private let headline: Set<String>
  /// The first line behind the headline; nil if that is not printed.
  private let start: Int?

  private var body = HTMLBody()
  private var box = Box.none
  /// The line behind the element that holds ``box`` and nothing of the article; nil if none does.
  private var boxEnd: Int?
  /// The words of the whole body.
  private let words: Vocabulary
  private let functionWords: Set<String>

  /// Creates a reader that knows `headline`, the folded words of the headline in each of its spellings.
  init(
    page: HTMLPage, bylines: BylineReader, links: LinkReader, functionWords: Set<String>,
    words: Vocabulary, headline: Set<String>, start: Int?
  ) {
    self.words = words
    self.functionWords = functionWords
    self.page = page
    self.bylines = bylines
    self.links = links
    self.headline = headline
    self.start = start
  }

  /// Reads `lines`, of which the first belongs to the body or to the head of the article.
  static func body(
    of page: HTMLPage, lines: Range<Int>, bylines: BylineReader, links: LinkReader,
    functionWords: Set<String>, words: Vocabulary, headline: Set<String>, start: Int?
  ) -> HTMLBody {
    var reader = HTMLBodyReader(
      page: page, bylines: bylines, links: links, functionWords: functionWords, words: words,
      headline: headline, start: start)
    for index in lines {
      if reader.ends(at: index) { break }
      reader.read(index)
    }
    reader.trimEnd()
    reader.setSummaryApart()
    return reader.body
  }

  /// Whether readers' comments begin.
  private func ends(at index: Int) -> Bool {
    let line = page.lines[index]
    guard case .cue(.comments) = line.kind, line.role != .comments, !body.paragraphs.isEmpty else {
      return false
    }
    let isHead = line.headingLevel != nil || line.line.words.count <= 3
    return isHead && !line.block.isLink
  }

  private mutating func read(_ index: Int) {
    let line = page.lines[index]
    if let end = boxEnd, index >= end { (box, boxEnd) = (.none, nil) }
    if let role = line.role, role.isFurniture {
      readFurniture(line, index, role)
      return
    }
    if headline.contains(line.line.key) { return }
    switch line.role {
    case .company?, .header?:
      if body.paragraphs.isEmpty || line.weight == 0 { return readHead(line, index) }
    case .summary? where body.paragraphs.isEmpty && line.line.words.count >= 5:
      body.summary.append(line.line.text)
      return
    default: break
    }
    readLine(line, index)
  }

  private mutating func readFurniture(_ line: HTMLLine, _ index: Int, _ role: ElementRole) {
    switch role {
    case .caption where line.line.words.count >= 2: body.add(caption: line.line.writtenText)
    case .related: links.addAll(of: line, to: &body)
    case .author: body.company.append(index)
    default: break
    }
  }

  /// Reads a line of the article's head.
  private mutating func readHead(_ line: HTMLLine, _ index: Int) {
    if line.role == .header, line.weight >= 8, line.kind == .prose {
      body.summary.append(line.line.text)
    } else {
      body.company.append(index)
    }
  }

  private mutating func readLine(_ line: HTMLLine, _ index: Int) {
    switch line.kind {
    case .cue(.related):
      open(.related, at: index)
      links.addAll(of: line, to: &body)
      if line.weight >= 12, line.block.links.isEmpty { box = .none }
    case .cue(.section), .cue(.tags), .cue(.newsletter): open(.other, at: index)
    case .cue(.comments), .cue(.share), .cue(.menu), .cue(.advertisement), .cue(.readMore),
      .cue(.legal), .cue(.consent), .cue(.login), .cue(.missingPage):
      break
    case .date where !body.paragraphs.isEmpty && !isDateAlone(line): readText(line, index)
    case .date, .relativeDate:
      if body.paragraphs.count <= 1 { body.company.append(index) }
    case .number where !line.line.text.contains("\t"): break
    default: readText(line, index)
    }
  }

  /// Whether a line only tells a date: behind a paragraph, «ولد في 3 مايو 1931» tells something else.
  private func isDateAlone(_ line: HTMLLine) -> Bool {
    guard let date = line.line.date, !date.otherWords.isEmpty else { return true }
    return line.line.cues.contains { $0.role == .published || $0.role == .updated }
  }

  private mutating func open(_ box: Box, at index: Int) {
    self.box = box
    boxEnd = nil
    guard let around = page.parent(of: page.lines[index].block.element) else { return }
    let lines = page.lines(in: around)
    if let last = body.paragraphs.last?.index, last < lines.lowerBound { boxEnd = lines.upperBound }
  }

  private mutating func readText(_ line: HTMLLine, _ index: Int) {
    if line.block.isLink {
      readLink(line)
      return
    }
    if line.headingLevel != nil {
      box = .none
    } else if box != .none {
      guard line.weight >= 8, isOwn(line) else { return }
      box = .none
    }
    if body.paragraphs.isEmpty, line.line.words.count <= 12, isCompany(line) || isNamed(index) {
      body.company.append(index)
    } else if isForeign(line, index) {
      return
    } else if line.kind != .prose, line.headingLevel == nil, CaptionShape.isCaption(line.line) {
      body.add(caption: line.line.writtenText)
    } else if isText(line, index) {
      add(line, index)
    }
  }

  /// Reads a line that leads elsewhere: nothing of the article, but perhaps of a related one.
  private mutating func readLink(_ line: HTMLLine) {
    guard box != .other, line.line.words.count >= 4 else { return }
    links.addAll(of: line, to: &body)
  }

  private func isCompany(_ line: HTMLLine) -> Bool {
    bylines.cuedByline(in: line.line) != nil
      || bylines.plainByline(in: line.line, siteNames: []) != nil
      || line.line.date != nil && line.weight == 0
  }

  /// Whether a line is the word before an author's name, or the name behind it.
  private func isNamed(_ index: Int) -> Bool {
    page.lines[index].isAuthorLabel
      || index > 0 && page.lines[index - 1].isAuthorLabel && page.lines[index].line.words.count <= 5
  }

  private func isOwn(_ line: HTMLLine) -> Bool {
    words.share(of: line.line.words) >= 0.13
  }

  /// Whether a line stands under the linked headline of another article.
  private func isForeign(_ line: HTMLLine, _ index: Int) -> Bool {
    guard index > 0, line.headingLevel == nil else { return false }
    let above = page.lines[index - 1]
    guard above.block.isLink, above.line.words.count >= 4, above.kind.isText,
      above.headingLevel != nil
    else { return false }
    var read = Vocabulary(functionWords: functionWords)
    for paragraph in body.paragraphs.suffix(20) {
      read.formUnion(page.lines[paragraph.index].line.words)
    }
    return read.stems.count >= 12 && read.share(of: line.line.words) < 0.28
  }

  /// Whether a line is set as text is: short ones in boxes and cells are not.
  private func isText(_ line: HTMLLine, _ index: Int) -> Bool {
    if line.weight > 0 || line.headingLevel != nil || line.block.isContinued
      || line.line.text.contains("\t")
    {
      return true
    }
    switch page.document.nodes[line.block.element].tag {
    case .p, .li, .blockquote, .pre, .dd, .dt, .td, .th: return true
    default: break
    }
    if line.kind == .sentence || line.kind == .time || line.line.words.count >= 4 { return true }
    return page.lines.indices.contains(index + 1)
      && page.lines[index + 1].block.element == line.block.element
  }

  private mutating func add(_ line: HTMLLine, _ index: Int) {
    body.paragraphs.append(
      HTMLBody.Paragraph(
        text: line.line.writtenText, isContinued: line.block.isContinued, index: index,
        isHeading: line.headingLevel != nil))
  }

  /// Takes headings and names off the end, which nothing follows.
  private mutating func trimEnd() {
    while let last = body.paragraphs.last, body.paragraphs.count > 1 {
      let line = page.lines[last.index]
      let isName =
        line.kind != .prose
        && (bylines.cuedByline(in: line.line) != nil
          || bylines.plainByline(in: line.line, siteNames: []) != nil)
      let isMark =
        isTime(line) && body.paragraphs.count { isTime(page.lines[$0.index]) } == 1
        || WireCues.endMarks.contains(line.line.key)
      guard last.isHeading || isName || isMark else { return }
      body.paragraphs.removeLast()
      if isName { body.company.append(last.index) }
    }
  }

  private func isTime(_ line: HTMLLine) -> Bool {
    line.line.words.count <= 4 && TimeOfDay(in: line.line.text) != nil
  }

  /// Takes the lines that stand between the headline and the date or author for a summary, or a first one in an element
  /// of its own.
  private mutating func setSummaryApart() {
    guard body.summary.isEmpty, let first = body.paragraphs.first else { return }
    if isApart(first) {
      body.summary = [first.text]
      body.paragraphs.removeFirst()
      return
    }
    guard
      let divide = body.company.first(where: { $0 > first.index && isDivide($0) })
    else { return }
    let above = body.paragraphs.prefix { $0.index < divide }
    guard above.count <= 2, above.count < body.paragraphs.count,
      above.allSatisfy({ page.lines[$0.index].line.words.count <= 60 })
    else { return }
    body.summary = above.map(\.text)
    body.paragraphs.removeFirst(above.count)
  }

  /// Whether the first paragraph stands right below the headline, and the others stand together elsewhere.
  private func isApart(_ first: HTMLBody.Paragraph) -> Bool {
    let others = body.paragraphs.dropFirst()
    guard let next = others.first, others.count > 1, first.index == start,
      (5...45).contains(page.lines[first.index].line.words.count),
      let around = page.parent(of: page.lines[next.index].block.element)
    else { return false }
    let lines = page.lines(in: around)
    return !lines.contains(first.index) && others.allSatisfy { lines.contains($0.index) }
  }

  private func isDivide(_ index: Int) -> Bool {
    let line = page.lines[index]
    return line.line.date != nil || line.kind == .relativeDate || isCompany(line)
  }
}
