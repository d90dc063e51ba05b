/// Tells which of a body's paragraphs speak of something else than the rest: teasers in a box, a
/// list of other stories behind the article.
struct Coherence: Sendable {
  private static let alienShare = 0.06
  private static let alienShareInBox = 0.13

  private let page: Page
  private let functionWords: Set<String>

  init(page: Page, functionWords: Set<String>) {
    self.page = page
    self.functionWords = functionWords
  }

  /// Returns the lines of `range` that belong to other stories.
  func foreignLines(in range: ClosedRange<Int>) -> Set<Int> {
    let stretches = self.stretches(in: range)
    guard stretches.count > 1 else { return [] }
    let stems = stretches.map(stems)
    var counts: [String: Int] = [:]
    for stem in stems.joined() { counts[stem, default: 0] += 1 }
    var foreign: Set<Int> = []
    var before = range.lowerBound
    for (index, stretch) in stretches.enumerated() {
      let gap = before..<stretch.lowerBound
      let next = index + 1 < stretches.count ? stretches[index + 1].lowerBound : range.upperBound
      let suspicion = max(
        self.suspicion(of: gap), index == 0 ? self.suspicion(of: stretch.upperBound..<next) : 0)
      if isForeign(stems[index], counts, stretch, suspicion: suspicion) {
        foreign.formUnion(before..<stretch.upperBound)
      }
      before = stretch.upperBound
    }
    return foreign
  }

  /// The runs of paragraphs in `range`.
  private func stretches(in range: ClosedRange<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for index in range where page.kinds[index] == .prose || page.kinds[index] == .sentence {
      if let last = result.last, last.upperBound == index {
        result[result.count - 1] = last.lowerBound..<index + 1
      } else {
        result.append(index..<index + 1)
      }
    }
    return result
  }

  private func stems(of stretch: Range<Int>) -> Set<String> {
    var vocabulary = Vocabulary(functionWords: functionWords)
    for index in stretch { vocabulary.formUnion(page.lines[index].words) }
    return vocabulary.stems
  }

  private func isForeign(
    _ stems: Set<String>, _ counts: [String: Int], _ stretch: Range<Int>, suspicion: Int
  ) -> Bool {
    let words = stretch.reduce(0) { $0 + page.lines[$1].words.count }
    guard suspicion >= 2, !stems.isEmpty, words <= (suspicion >= 6 ? 120 : 60) else { return false }
    let shared = stems.count { counts[$0, default: 0] > 1 }
    let share = Double(shared) / Double(stems.count)
    return share < (suspicion >= 6 ? Self.alienShareInBox : Self.alienShare)
  }

  /// How much the lines between two stretches look like the head of another story.
  private func suspicion(of gap: Range<Int>) -> Int {
    gap.reduce(0) { sum, index in
      switch page.kinds[index] {
      case .cue(.section), .cue(.tags): sum + 6
      case .cue(.newsletter), .cue(.share), .date, .relativeDate: sum + 2
      case .open where page.lines[index].words.count >= 6: sum + 2
      default: sum
      }
    }
  }
}
