import ArabicText

/// A word of a text, and the unit of the query that asks for it.
struct MarkedToken {
  /// The half-open UTF-8 range of the word as written.
  let range: Range<Int>
  /// The number of the unit; nil if none asks for the word.
  var unit: Int?
}

/// Finds the words of a query in texts, as written.
struct TextMarker {
  /// Terms or spellings that follow each other, as hashes.
  private struct Sequence {
    let hashes: [UInt64]
    let unit: Int
  }

  private let words: [UInt64: Int]
  private let names: [Sequence]
  private let phrases: [Sequence]
  private let prefixes: [(term: [UInt8], unit: Int)]
  private let analyzer = ArabicAnalyzer()
  private let terms = TermCache()
  private let spellings = TermCache()

  /// Creates a marker of those units of a query that speak for an article.
  init(_ units: [QueryUnit], wanted: [Int]) {
    var words: [UInt64: Int] = [:]
    var names: [Sequence] = []
    var phrases: [Sequence] = []
    var prefixes: [(term: [UInt8], unit: Int)] = []
    for number in wanted {
      let unit = units[number]
      switch unit.kind {
      case .phrase:
        let spellings = ArabicAnalyzer().spellings(in: unit.text).map { Self.hash($0.term) }
        phrases.append(Sequence(hashes: spellings, unit: number))
      case .prefix:
        for alternative in unit.alternatives where alternative.terms.count == 1 {
          prefixes.append((Array(alternative.terms[0].utf8), number))
        }
      case .near:
        for term in unit.alternatives.flatMap(\.terms) { words[Self.hash(term)] = number }
      case .word, .names:
        for alternative in unit.alternatives {
          let hashes = alternative.terms.map(Self.hash)
          if hashes.count == 1 {
            words[hashes[0]] = words[hashes[0]] ?? number
          } else {
            names.append(Sequence(hashes: hashes, unit: number))
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
      tokens.append(MarkedToken(range: range, unit: words[hash] ?? prefix(of: term)))
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

  private func prefix(of term: borrowing Span<UInt8>) -> Int? {
    for prefix in prefixes where prefix.term.count <= term.count {
      var isSame = true
      for index in prefix.term.indices where term[index] != prefix.term[index] { isSame = false }
      if isSame { return prefix.unit }
    }
    return nil
  }

  private func mark(_ tokens: inout [MarkedToken], _ sequences: [Sequence], _ hashes: [UInt64]) {
    guard hashes.count == tokens.count else { return }
    for sequence in sequences {
      guard let first = sequence.hashes.first else { continue }
      for start in hashes.indices
      where hashes[start] == first && hashes[start...].starts(with: sequence.hashes) {
        for index in start..<start + sequence.hashes.count { tokens[index].unit = sequence.unit }
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
