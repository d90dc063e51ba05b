/// Finds the lines between which the article's text stands.
///
/// Paragraphs weigh in its favor by their length, other lines against it; the stretch of the
/// greatest weight is the body. What heads another part of the page ends a stretch.
struct BodyFinder: Sendable {
  private static let enoughWords = 60

  private let functionWords: Set<String>

  init(functionWords: Set<String>) {
    self.functionWords = functionWords
  }

  /// Returns the stretch that holds the body; nil if the page has no paragraphs.
  func body(of page: Page) -> BodySpan? {
    let isLatin = Self.isLatin(page)
    var best: (range: ClosedRange<Int>, weight: Int)?
    var start = 0
    var weight = 0
    for index in page.lines.indices {
      if Self.isEnd(page.kinds[index]) {
        if Self.endsPage(page.kinds[index]), (best?.weight ?? 0) >= 20 { break }
        weight = 0
      }
      if weight <= 0 { (start, weight) = (index, 0) }
      weight += Self.weight(of: page.lines[index], page.kinds[index], pageIsLatin: isLatin)
      if weight > best?.weight ?? 0 { best = (start...index, weight) }
    }
    return best.map { span($0.range, of: page) }
  }

  private static func isLatin(_ page: Page) -> Bool {
    let prose = page.lines.indices.filter { page.kinds[$0] == .prose }
    return prose.count { page.lines[$0].isLatin } * 2 > prose.count
  }

  private static func isEnd(_ kind: LineKind) -> Bool {
    switch kind.role {
    case .comments, .legal, .missingPage, .login: true
    default: false
    }
  }

  private static func endsPage(_ kind: LineKind) -> Bool {
    kind.role == .comments
  }

  private static func weight(of line: PageLine, _ kind: LineKind, pageIsLatin: Bool) -> Int {
    guard line.isLatin == pageIsLatin || !kind.isText else { return -6 }
    switch kind {
    case .prose: return min(line.words.count, enoughWords) * (line.ending == .ellipsis ? 1 : 2)
    case .sentence: return 2 * line.words.count
    case .open: return openWeight(of: line)
    case .label: return -6
    case .row: return line.text.contains("\t") ? -2 : -6
    case .time, .number: return -3
    case .date, .relativeDate: return -8
    case .cue(let role): return weight(of: role)
    }
  }

  private static func openWeight(of line: PageLine) -> Int {
    if line.ending == .colon { return line.words.count }
    let isMarked =
      CaptionShape.isCaption(line) || line.words.contains { $0.first?.isNumber == true }
    return isMarked ? -4 : -8
  }

  private static func weight(of role: Cue.Role) -> Int {
    switch role {
    case .related, .advertisement, .readMore: -4
    case .share, .menu: -8
    case .section, .tags: -60
    case .newsletter: -20
    default: -40
    }
  }

  /// Returns `range` without the other stories at its ends, and those within it.
  private func span(_ range: ClosedRange<Int>, of page: Page) -> BodySpan {
    let foreign = Coherence(page: page, functionWords: functionWords).foreignLines(in: range)
    let own = range.filter { page.kinds[$0] == .prose && !foreign.contains($0) }
    let first = own.first ?? range.lowerBound
    let isHead = foreign.contains(range.lowerBound)
    let start = isHead ? first : range.lowerBound
    let end = range.last { !foreign.contains($0) } ?? range.upperBound
    guard start <= end else { return BodySpan(range: range, foreign: []) }
    return BodySpan(range: start...end, foreign: foreign)
  }
}
