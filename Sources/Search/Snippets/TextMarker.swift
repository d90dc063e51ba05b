import ArabicText

/// A word of a text, and what of the query asks for it.
struct MarkedToken {
  /// What of a query asks for a word.
  struct Mark: Hashable {
    /// The number of the unit.
    let unit: Int
    /// The number of the unit's alternative.
    let alternative: Int
  }

  /// The half-open UTF-8 range of the word as written.
  let range: Range<Int>
  /// What asks for the word; nil for nothing.
  var mark: Mark?

  /// The number of the unit that asks for the word; nil if none does.
  var unit: Int? { mark?.unit }
}

/// Finds the words of a query in texts, as written.
struct TextMarker {
  /// Terms or spellings that follow each other, as hashes.
  private struct Sequence {
    let hashes: [UInt64]
    let mark: MarkedToken.Mark
  }

  private let words: [UInt64: MarkedToken.Mark]
  private let names: [Sequence]
  private let phrases: [Sequence]
  private let prefixes: [(term: [UInt8], mark: MarkedToken.Mark)]
  private let analyzer = ArabicAnalyzer()
  private let terms = TermCache()
  private let spellings = TermCache()

  /// Creates a marker of those units of a query that speak for an article.
  init(_ units: [QueryUnit], wanted: [Int]) {
    var words: [UInt64: MarkedToken.Mark] = [:]
    var names: [Sequence] = []
    var phrases: [Sequence] = []
    var prefixes: [(term: [UInt8], mark: MarkedToken.Mark)] = []
    for number in wanted {
      for (place, alternative) in units[number].alternatives.enumerated() {
        let mark = MarkedToken.Mark(unit: number, alternative: place)
        let terms = alternative.terms.map(Self.hash)
        switch units[number].kind {
        case .phrase:
          let spellings = ArabicAnalyzer().spellings(in: alternative.text)
          phrases.append(Sequence(hashes: spellings.map { Self.hash($0.term) }, mark: mark))
        case .prefix where terms.count == 1 && alternative.rule == nil:
          prefixes.append((Array(alternative.terms[0].utf8), mark))
        case .near:
          for term in terms { words[term] = words[term] ?? mark }
        case .word, .names, .prefix:
          if terms.count == 1 {
            words[terms[0]] = words[terms[0]] ?? mark
          } else {
            names.append(Sequence(hashes: terms, mark: mark))
          }
        }
      }
    }
    self.words = words
    self.names = names
    self.phrases = phrases
    self.prefixes = prefixes
  }

  /// Returns the words of a text with what asks for them, in reading order.
  func tokens(in text: String) -> [MarkedToken] {
    var tokens: [MarkedToken] = []
    var hashes: [UInt64] = []
    analyzer.forEachTerm(in: text.utf8.span, cache: terms) { term, range in
      let hash = Self.hash(term)
      tokens.append(MarkedToken(range: range, mark: words[hash] ?? prefix(of: term)))
      if !names.isEmpty { hashes.append(hash) }
      return true
    }
    mark(&tokens, names, hashes)
    if phrases.isEmpty { return tokens }
    hashes.removeAll(keepingCapacity: true)
    analyzer.forEachSpelling(in: text.utf8.span, cache: spellings) { spelling, _ in
      hashes.append(Self.hash(spelling))
      return true
    }
    mark(&tokens, phrases, hashes)
    return tokens
  }

  private func prefix(of term: borrowing Span<UInt8>) -> MarkedToken.Mark? {
    for prefix in prefixes where prefix.term.count <= term.count {
      var isSame = true
      for index in prefix.term.indices where term[index] != prefix.term[index] { isSame = false }
      if isSame { return prefix.mark }
    }
    return nil
  }

  private func mark(_ tokens: inout [MarkedToken], _ sequences: [Sequence], _ hashes: [UInt64]) {
    guard hashes.count == tokens.count else { return }
    for sequence in sequences {
      guard let first = sequence.hashes.first else { continue }
      for start in hashes.indices
      where hashes[start] == first && hashes[start...].starts(with: sequence.hashes) {
        for index in start..<start + sequence.hashes.count { tokens[index].mark = sequence.mark }
      }
    }
  }

  private static func hash(_ text: String) -> UInt64 {
    hash(text.utf8.span)
  }

  private static func hash(_ bytes: borrowing Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}
