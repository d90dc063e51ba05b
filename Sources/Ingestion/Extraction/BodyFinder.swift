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
    return best.map { coherent($0.range, of: page) }
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
    case .open: return line.cues.contains { $0.role == .caption } ? -4 : -9
    case .label: return -6
    case .row: return -6
    case .time, .number: return -3
    case .date, .relativeDate: return -8
    case .cue(let role): return weight(of: role)
    }
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

  /// Returns `range` without what speaks of something else behind a break.
  private func coherent(_ range: ClosedRange<Int>, of page: Page) -> BodySpan {
    var vocabulary = Vocabulary(functionWords: functionWords)
    var foreign: Set<Int> = []
    var end = range.lowerBound
    var index = range.lowerBound
    while index <= range.upperBound {
      let stretch = Self.stretch(from: index, in: range, of: page)
      let words = stretch.flatMap { page.lines[$0].words }
      if index == range.lowerBound
        || belongs(words, to: vocabulary, after: index..<stretch.lowerBound, of: page)
      {
        vocabulary.formUnion(words)
        end = stretch.upperBound - 1
      } else {
        foreign.formUnion(index..<stretch.upperBound)
      }
      index = stretch.upperBound
    }
    return BodySpan(range: range.lowerBound...end, foreign: foreign)
  }

  /// The next run of paragraphs from `start`, at least one line.
  private static func stretch(
    from start: Int, in range: ClosedRange<Int>, of page: Page
  ) -> Range<Int> {
    let isParagraph = { (index: Int) in
      page.kinds[index] == .prose || page.kinds[index] == .sentence
    }
    let first = (start...range.upperBound).first(where: isParagraph) ?? range.upperBound
    let last = (first...range.upperBound).first { !isParagraph($0) } ?? range.upperBound + 1
    return first..<max(last, first + 1)
  }

  /// Whether paragraphs behind a break go on with the same matter.
  private func belongs(
    _ words: [String], to vocabulary: Vocabulary, after gap: Range<Int>, of page: Page
  ) -> Bool {
    let suspicion = gap.reduce(0) { $0 + Self.suspicion(of: $1, page) }
    guard suspicion >= 2, vocabulary.stems.count >= 15 else { return true }
    return vocabulary.share(of: words) >= (suspicion >= 6 ? 0.14 : 0.07)
  }

  private static func suspicion(of index: Int, _ page: Page) -> Int {
    switch page.kinds[index] {
    case .cue(.section), .cue(.tags): 6
    case .cue(.newsletter), .cue(.share), .date, .relativeDate: 2
    case .open where page.lines[index].words.count >= 6: 2
    default: 1
    }
  }
}
