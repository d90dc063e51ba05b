/// The words that a person may have meant by one that no article holds.
///
/// After Peter Norvig's corrector: not the vocabulary is searched for what is near the word, but what is near the word is
/// looked up in the vocabulary. That needs no table beside the index.
struct SpellingCandidates {
  /// The most candidates of a word.
  static let most = 2000
  /// The longest word that has candidates.
  private static let longestWord = 40
  /// The most edits of which pairs are made.
  private static let mostPaired = 100
  /// In a letter or two nothing is left of what was meant.
  private static let shortestWord = 3
  private static let articleLength = 2
  private static let shortestForTwo = 5

  /// Returns spellings near a folded word with what their slips cost, the cheapest first; a spelling may be of two words.
  ///
  /// One slip of any kind costs up to 1.6. Words of five letters and more (not counting the article) may be two cheap slips
  /// away.
  func candidates(for folded: String) -> [(spelling: String, cost: Double)] {
    (candidates(for: folded, slips: 1) + candidates(for: folded, slips: 2))
      .sorted { $0.cost < $1.cost }
  }

  /// Returns the spellings that are one slip away, or two, the cheapest first.
  func candidates(for folded: String, slips: Int) -> [(spelling: String, cost: Double)] {
    let letters = Array(folded.unicodeScalars)
    let stemLength = folded.hasPrefix("ال") ? letters.count - Self.articleLength : letters.count
    guard stemLength >= Self.shortestWord, letters.count <= Self.longestWord,
      let alphabet = SpellingAlphabet.of(letters)
    else { return [] }
    let edits = SpellingEdits(letters, alphabet).all
      .filter { $0.cost <= Self.dearest(stemLength) }
      .sorted { $0.cost < $1.cost }
    var known: Set = [letters]
    let single = edits.prefix(Self.most).compactMap { edit in
      Self.candidate(letters, [edit], &known)
    }
    if slips == 1 { return single }
    if stemLength < Self.shortestForTwo { return [] }
    return pairs(edits, atMost: Self.most - single.count).compactMap { pair in
      Self.candidate(letters, [pair.0, pair.1], &known)
    }
  }

  /// Of the few letters of a short word almost any edit makes another one.
  private static func dearest(_ length: Int) -> Double {
    switch length {
    case ...3: 0.9
    case 4: 1.3
    default: 1.6
    }
  }

  /// Returns the cheapest pairs of edits at different places; `edits` are sorted.
  private func pairs(
    _ edits: [SpellingEdit], atMost limit: Int
  ) -> [(SpellingEdit, SpellingEdit)] {
    let cheap = Array(edits.filter(\.isCommon).prefix(Self.mostPaired))
    var pairs: [(first: Int, second: Int, cost: Double)] = []
    for first in cheap.indices {
      for second in cheap.indices.dropFirst(first + 1)
      where cheap[first].isApart(from: cheap[second]) {
        pairs.append((first, second, cheap[first].cost + cheap[second].cost))
      }
    }
    return pairs.sorted { $0.cost < $1.cost }.prefix(limit).map { pair in
      (cheap[pair.first], cheap[pair.second])
    }
  }

  /// Returns the word with the edits made; nil if it is known already.
  private static func candidate(
    _ letters: [Unicode.Scalar], _ edits: [SpellingEdit], _ known: inout Set<[Unicode.Scalar]>
  ) -> (spelling: String, cost: Double)? {
    var letters = letters
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      letters.replaceSubrange(edit.range, with: edit.letters)
    }
    guard known.insert(letters).inserted else { return nil }
    var spelling = String.UnicodeScalarView()
    spelling.append(contentsOf: letters)
    return (String(spelling), edits.reduce(0) { $0 + $1.cost })
  }
}
