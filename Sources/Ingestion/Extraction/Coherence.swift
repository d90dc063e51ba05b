/// Tells which of a body's paragraphs speak of something else than the rest: teasers in a box, a
/// list of other stories behind the article.
///
/// Beginning with the weightiest run of paragraphs, the article grows over its neighbors: over
/// those that nothing separates from it, and over those that share its words.
struct Coherence: Sendable {
  /// A run of paragraphs, with what separates it from the run before.
  private struct Stretch {
    var lines: Range<Int>
    var gap: Range<Int>
    var stems: Set<String>
    var wordCount: Int
  }

  private static let share = 0.06
  private static let shareBehindBox = 0.13
  private static let shareUnderHeadline = 0.28
  private static let longestTeaser = 200

  private let page: Page
  private let functionWords: Set<String>

  init(page: Page, functionWords: Set<String>) {
    self.page = page
    self.functionWords = functionWords
  }

  /// Returns the lines of `range` that belong to other stories.
  func foreignLines(in range: ClosedRange<Int>) -> Set<Int> {
    let stretches = self.stretches(in: range)
    guard stretches.count > 1, let main = mainIndex(of: stretches) else { return [] }
    var vocabulary = Vocabulary(functionWords: functionWords)
    vocabulary.insert(stretches[main].stems)
    var foreign: Set<Int> = []
    var pending: [Int] = []
    for index in stretches.indices.dropFirst(main + 1) {
      let verdict = verdict(
        on: stretches[index], across: stretches[index].gap, vocabulary,
        isLate: foreign.contains(stretches[index].gap.lowerBound - 1))
      if verdict == .own {
        vocabulary.insert(stretches[index].stems)
        for between in pending { foreign.subtract(lines(of: stretches[between])) }
        pending = []
      } else {
        foreign.formUnion(lines(of: stretches[index]))
        if verdict == .doubtful { pending.append(index) }
      }
    }
    for index in stretches.indices.prefix(main).reversed() {
      let gap = stretches[index + 1].gap
      let isLate = foreign.contains(stretches[index + 1].lines.lowerBound)
      if !isLate, belongsAbove(stretches[index], across: gap, vocabulary) {
        vocabulary.insert(stretches[index].stems)
      } else {
        foreign.formUnion(stretches[index].lines.lowerBound..<gap.upperBound)
      }
    }
    return foreign
  }

  private enum Verdict {
    /// Part of the article.
    case own
    /// Another story, unless the article goes on behind it.
    case doubtful
    /// Another story.
    case foreign
  }

  private func lines(of stretch: Stretch) -> Range<Int> {
    stretch.gap.lowerBound..<stretch.lines.upperBound
  }

  /// The runs of paragraphs in `range`.
  private func stretches(in range: ClosedRange<Int>) -> [Stretch] {
    var runs: [Range<Int>] = []
    for index in range where page.kinds[index] == .prose || page.kinds[index] == .sentence {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs.indices.map { index in
      let start = index == 0 ? range.lowerBound : runs[index - 1].upperBound
      return stretch(runs[index], gap: start..<runs[index].lowerBound)
    }
  }

  private func stretch(_ lines: Range<Int>, gap: Range<Int>) -> Stretch {
    var vocabulary = Vocabulary(functionWords: functionWords)
    for index in lines { vocabulary.formUnion(page.lines[index].words) }
    let count = lines.reduce(0) { $0 + page.lines[$1].words.count }
    return Stretch(lines: lines, gap: gap, stems: vocabulary.stems, wordCount: count)
  }

  /// The weightiest run among those that nothing separates from each other, where a date or a
  /// repeated headline above weighs like a paragraph.
  private func mainIndex(of stretches: [Stretch]) -> Int? {
    var chunks: [(weight: Int, indices: [Int])] = []
    for index in stretches.indices {
      if chunks.isEmpty || suspicion(of: stretches[index].gap) >= 2 { chunks.append((0, [])) }
      chunks[chunks.count - 1].weight += weight(of: stretches[index])
      chunks[chunks.count - 1].indices.append(index)
    }
    let best = chunks.reversed().max { $0.weight < $1.weight }
    return best?.indices.max { stretches[$0].wordCount < stretches[$1].wordCount }
  }

  private func weight(of stretch: Stretch) -> Int {
    let above = max(0, stretch.lines.lowerBound - 10)..<stretch.lines.lowerBound
    let isDated = above.suffix(5).contains { page.kinds[$0] == .date }
    let isHeaded = above.contains { page.isRepeated($0) && page.lines[$0].words.count >= 5 }
    let words = stretch.lines.reduce(0) { $0 + min(page.lines[$1].words.count, 60) }
    return words + 25 * (stretch.lines.count - 1) + (isDated ? 30 : 0) + (isHeaded ? 60 : 0)
  }

  /// Whether `stretch`, which `gap` separates from the article so far, goes on with it.
  private func verdict(
    on stretch: Stretch, across gap: Range<Int>, _ vocabulary: Vocabulary, isLate: Bool
  ) -> Verdict {
    let suspicion = self.suspicion(of: gap)
    guard suspicion >= 2 || isLate, !stretch.stems.isEmpty, vocabulary.stems.count >= 12,
      stretch.wordCount <= Self.longestTeaser
    else { return .own }
    let shared = stretch.stems.count { vocabulary.stems.contains($0) }
    let share = Double(shared) / Double(stretch.stems.count)
    let isHeaded = isUnderOwnHeadline(stretch, vocabulary)
    if suspicion >= 6 {
      return share < (isHeaded ? Self.shareUnderHeadline : Self.shareBehindBox) ? .foreign : .own
    }
    if isHeaded || isLate && suspicion >= 2 {
      return share < Self.shareUnderHeadline ? .doubtful : .own
    }
    return share < Self.share ? .doubtful : .own
  }

  /// Whether `stretch` above the article so far is its beginning.
  private func belongsAbove(
    _ stretch: Stretch, across gap: Range<Int>, _ vocabulary: Vocabulary
  ) -> Bool {
    guard suspicion(of: gap) >= 6 || isUnderOwnHeadline(stretch, vocabulary) else { return true }
    return verdict(on: stretch, across: gap, vocabulary, isLate: false) == .own
  }

  /// Whether the line above `stretch` speaks of it, and not of the article.
  private func isUnderOwnHeadline(_ stretch: Stretch, _ vocabulary: Vocabulary) -> Bool {
    guard let index = stretch.gap.last, page.kinds[index] == .open, isHeadline(index)
    else { return false }
    var own = Vocabulary(functionWords: functionWords)
    own.insert(stretch.stems)
    let words = page.lines[index].words
    return own.share(of: words) >= 0.25 && vocabulary.share(of: words) <= 0.25
  }

  /// How much the lines between two stretches look like the head of another story.
  private func suspicion(of gap: Range<Int>) -> Int {
    if gap.contains(where: { page.kinds[$0] == .time }) { return 0 }
    var sum = 0
    var isRelated = false
    for index in gap {
      switch page.kinds[index] {
      case .cue(.related): isRelated = true
      case .cue(.section), .cue(.tags): (sum, isRelated) = (sum + 6, false)
      case .cue(.share), .date, .relativeDate: sum += 2
      case .open where !isRelated && isHeadline(index): sum += 2
      default: break
      }
    }
    return sum
  }

  private func isHeadline(_ index: Int) -> Bool {
    let line = page.lines[index]
    let isListed = index > 0 && page.lines[index - 1].words.first == line.words.first
    return line.words.count >= 5 && line.ending != .colon && !isListed
      && !CaptionShape.isCaption(line) && !line.text.hasSuffix("؟")
  }
}
