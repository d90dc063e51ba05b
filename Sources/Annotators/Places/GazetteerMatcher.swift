/// Finds the forms of a gazetteer in a text: leftmost, then longest.
struct GazetteerMatcher: Sendable {
  /// The number of words that a weakening word reaches.
  private static let reach = 3

  let gazetteer: Gazetteer
  private let scanner = FoldedWordScanner()

  init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
  }

  /// Returns the matches in `text`, in order; rivals beside each other.
  func matches(in text: String) -> [GazetteerMatch] {
    let words = scanner.words(in: text)
    var matches: [GazetteerMatch] = []
    var candidates: [Int] = []
    var weakUntil = -1
    var erasedWord = -1
    var index = 0
    while index < words.count {
      let start = longest(at: index, of: words, into: &candidates)
      guard let first = candidates.first else {
        index += 1
        continue
      }
      let pattern = gazetteer.patterns[first]
      let last = index + pattern.wordCount - 1
      if words[index].followsBreak { weakUntil = -1 }
      switch pattern.role {
      case .evidence where erasedWord == index && pattern.kind == .adjective: break
      case .evidence:
        append(candidates, at: index, of: words, start: start, index <= weakUntil, to: &matches)
        if pattern.kind == .home || pattern.kind == .club { weakUntil = last + Self.reach }
      case .nothing: break
      case .weakens: weakUntil = last + Self.reach
      case .erases: erasedWord = last + 1
      }
      index = last + 1
    }
    return matches
  }

  /// Appends the rival readings of the words from `index` on, whose name begins at `start`.
  private func append(
    _ candidates: [Int], at index: Int, of words: [FoldedWord], start: Int32, _ isWeak: Bool,
    to matches: inout [GazetteerMatch]
  ) {
    let first = gazetteer.patterns[candidates[0]]
    let range = Int(start)..<Int(words[index + first.wordCount - 1].end)
    let isContested = candidates.contains { gazetteer.patterns[$0].country != first.country }
    for candidate in candidates {
      let pattern = gazetteer.patterns[candidate]
      guard let kind = kind(of: pattern, at: index, of: words, start: start) else { continue }
      matches.append(
        GazetteerMatch(
          pattern: candidate, kind: kind, range: range, isContested: isContested,
          isWeak: isWeak && kind != .name))
    }
  }

  /// Collects the longest patterns that match at word `index`, and returns where their name begins.
  @inline(__always)
  private func longest(
    at index: Int, of words: [FoldedWord], into candidates: inout [Int]
  ) -> Int32 {
    if !candidates.isEmpty { candidates.removeAll(keepingCapacity: true) }
    var length = 0
    var start = words[index].start
    let next = index + 1 < words.count ? words[index + 1].hashes.0 : 0
    gazetteer.grammar.forEachReading(of: words[index]) { reading in
      guard let first = gazetteer.firstPattern(reading.hash, before: next) else { return }
      let before = length
      var pattern = first
      while pattern < gazetteer.patterns.count,
        gazetteer.patterns[pattern].hash == reading.hash
      {
        let count = gazetteer.patterns[pattern].wordCount
        if count < length || count == before { break }
        if holds(gazetteer.patterns[pattern], at: index, of: words) {
          if count == length, !gazetteer.patterns[candidates[0]].marks.isEmpty,
            gazetteer.patterns[pattern].marks.isEmpty
          {
            break
          }
          if count > length { candidates.removeAll(keepingCapacity: true) }
          length = count
          start = reading.start
          candidates.append(pattern)
        }
        pattern += 1
      }
    }
    return start
  }

  /// Whether the words from `index` on are those of `pattern`, and its condition holds.
  private func holds(_ pattern: GazetteerPattern, at index: Int, of words: [FoldedWord]) -> Bool {
    guard index + pattern.wordCount <= words.count else { return false }
    var position = index + 1
    for further in pattern.rest {
      let word = words[position]
      if word.followsBreak || word.hashes.0 != gazetteer.furtherWords[Int(further)] { return false }
      position += 1
    }
    guard words[index].marks.isSuperset(of: pattern.marks) else { return false }
    guard case .after(let set) = pattern.condition else { return true }
    return isWord(before: index, of: words, in: set)
  }

  /// Whether the word before `index`, in the same phrase, is of the set; hash 0 in it stands for
  /// the text's beginning.
  private func isWord(before index: Int, of words: [FoldedWord], in set: Int) -> Bool {
    if index == 0 { return gazetteer.wordSets[set].contains(0) }
    guard !words[index].followsBreak else { return false }
    var isMember = false
    gazetteer.grammar.forEachReading(of: words[index - 1]) { reading in
      if gazetteer.wordSets[set].contains(reading.hash) { isMember = true }
    }
    return isMember
  }

  /// Returns the kind of evidence, telling a name from the same word as an adjective; nil if it is
  /// neither.
  private func kind(
    of pattern: GazetteerPattern, at index: Int, of words: [FoldedWord], start: Int32
  ) -> EvidenceKind? {
    let word = words[index]
    if word.marks.contains(.tanwin), pattern.rest.isEmpty, pattern.kind.isLocation {
      return pattern.condition == .nameOrAccusative ? .adjective : nil
    }
    guard index > 0, !word.followsBreak, start == word.start else { return pattern.kind }
    let before = words[index - 1]
    let grammar = gazetteer.grammar
    switch pattern.condition {
    case .nameOrAccusative:
      return grammar.isAccusative(before) ? .adjective : .name
    case .nameOrAdjective where !isWord(before: index, of: words, in: grammar.prepositions):
      // With the article it describes a noun that has it; without, any noun that is no preposition.
      let describes = !grammar.hasArticle(word) || grammar.hasArticle(before)
      return describes ? .adjective : .name
    default: return pattern.kind
    }
  }
}
