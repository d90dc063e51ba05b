import ArabicText
public import ArchiveModel
import Foundation

/// Finds what may have been meant by the words of a query that no article holds.
public struct SuggestionFinder {
  /// The most words of a query for which something is sought.
  public static let mostWords = 4
  /// The most replacements of a word.
  public static let mostReplacements = 3
  /// How much dearer what another keyboard layout gives is than what was typed.
  private static let costOfLayout = 0.3
  private static let costOfJoining = 0.5
  /// The most replacements of a word that are looked at in articles, and in how many of these.
  private static let mostWritten = 6
  private static let mostTexts = 5
  /// A stem has many forms, most of which nobody writes.
  private static let costOfOtherForm = 0.8
  /// How many times as frequent a word must be that costs 1 more: e⁴.
  private static let weightOfCost = 4.0

  private let analyzer = ArabicAnalyzer()
  private let articleCount: (String) throws -> Int
  private let texts: (String) throws -> [String]

  /// Creates a finder.
  ///
  /// - Parameters:
  ///   - articleCount: Takes a term of the index, and returns how many articles hold it. It is called some 2,000 times for
  ///     a word that is missing.
  ///   - texts: Takes a folded word or two, and returns texts of a few articles that hold them in any form; five are
  ///     enough. It is called for the likeliest six replacements of a word, to learn how they are written and to prefer
  ///     those that are written so.
  public init(
    articleCount: @escaping (_ term: String) throws -> Int,
    texts: @escaping (_ spelling: String) throws -> [String] = { _ in [] }
  ) {
    self.articleCount = articleCount
    self.texts = texts
  }

  /// Returns the words of a query that no article holds, in its order, with what may have been meant.
  ///
  /// Negated words, beginnings of words and filters are passed over.
  ///
  /// - Throws: What `articleCount` and `texts` throw.
  public func suggestions(for query: SearchQuery) throws -> [Suggestion] {
    var suggestions: [Suggestion] = []
    for run in query.root?.runsOfWords ?? [] {
      suggestions += try self.suggestions(for: run, atMost: Self.mostWords - suggestions.count)
      if suggestions.count >= Self.mostWords { break }
    }
    return suggestions
  }

  /// Returns the suggestions for words that stand beside each other.
  private func suggestions(for run: [String], atMost limit: Int) throws -> [Suggestion] {
    var suggestions: [Suggestion] = []
    var rest = run[...]
    var words: [QueryWord] = []
    while suggestions.count < limit {
      while words.count < 2, let typed = rest.popFirst() { words += try self.words(of: typed) }
      guard let word = words.first else { break }
      if words.count > 1, let joined = try joined(word, words[1]) {
        suggestions.append(joined)
        words.removeFirst()
      } else if word.isMissing {
        suggestions.append(
          Suggestion(words: [word.typed], replacements: try replacements(for: word)))
      }
      words.removeFirst()
    }
    return suggestions
  }

  /// Returns the words of what stands between two spaces; they are one if they were typed under the wrong layout.
  private func words(of typed: String) throws -> [QueryWord] {
    let spellings = analyzer.spellings(in: typed)
    let terms = analyzer.tokens(in: typed)
    let words = try zip(spellings, terms).map { spelling, term in
      QueryWord(
        typed: String(decoding: Array(typed.utf8)[term.range], as: UTF8.self),
        spelling: spelling.term, isMissing: try articleCount(term.term) == 0)
    }
    // Some keys of Arabic letters are signs in Latin, which part words.
    let whole = QueryWord(typed: typed, spelling: "", isMissing: true)
    let isWhole =
      try words.count > 1 && words.contains(where: \.isMissing)
      && !replacements(for: whole).isEmpty
    return isWhole ? [whole] : words
  }

  /// Returns the suggestion that two words are one; nil if both are in the archive, or the one is not.
  private func joined(_ first: QueryWord, _ second: QueryWord) throws -> Suggestion? {
    let joined = first.spelling + second.spelling
    guard first.isMissing || second.isMissing, !first.spelling.isEmpty, !second.spelling.isEmpty
    else { return nil }
    let count = try count(of: joined)
    if count == 0 { return nil }
    let replacement = Suggestion.Replacement(
      spelling: joined, articleCount: count, cost: Self.costOfJoining)
    return Suggestion(
      words: [first.typed, second.typed], replacements: [try written(replacement)])
  }

  /// Returns the likeliest of the words that are one slip away, or two if none of those is likely.
  private func replacements(for word: QueryWord) throws -> [Suggestion.Replacement] {
    var best: [[String]: Suggestion.Replacement] = [:]
    for slips in 1...2 {
      for (spelling, cost) in candidates(for: word, slips: slips) {
        let terms = analyzer.tokens(in: spelling).map(\.term)
        if !best.isEmpty, best[terms].map({ $0.cost <= cost }) ?? false { continue }
        let count = try count(of: terms)
        if count > 0 {
          best[terms] = Suggestion.Replacement(spelling: spelling, articleCount: count, cost: cost)
        }
      }
      if best.values.contains(where: { Self.score($0) >= 0 }) { break }
    }
    let likeliest = Self.ordered(best.values).prefix(Self.mostWritten)
    return Array(Self.ordered(try likeliest.map(written)).prefix(Self.mostReplacements))
  }

  /// Returns the replacement as articles write it, dearer if they hold only other forms of it.
  private func written(_ replacement: Suggestion.Replacement) throws -> Suggestion.Replacement {
    let forms = try texts(replacement.spelling).prefix(Self.mostTexts)
      .compactMap { SurfaceForm(of: replacement.spelling, in: $0) }
    guard let form = forms.first(where: \.isAsSpelled) ?? forms.first else { return replacement }
    return Suggestion.Replacement(
      spelling: replacement.spelling, surface: form.text, articleCount: replacement.articleCount,
      cost: replacement.cost + (form.isAsSpelled ? 0 : Self.costOfOtherForm))
  }

  private static func ordered(
    _ replacements: some Sequence<Suggestion.Replacement>
  ) -> [Suggestion.Replacement] {
    replacements.sorted { left, right in
      let scores = (score(left), score(right))
      return scores.0 == scores.1 ? left.spelling < right.spelling : scores.0 > scores.1
    }
  }

  private func candidates(
    for word: QueryWord, slips: Int
  ) -> [(spelling: String, cost: Double)] {
    var all = SpellingCandidates().candidates(for: word.spelling, slips: slips)
    // Nobody is likely to forget the layout and slip twice.
    for typed in slips == 1 ? KeyboardLayout.switched(word.typed) : [] {
      let spelling = analyzer.spellings(in: typed).map(\.term).joined(separator: " ")
      all.append((spelling, Self.costOfLayout))
      all += SpellingCandidates().candidates(for: spelling, slips: 1)
        .map { ($0.spelling, $0.cost + Self.costOfLayout) }
    }
    return all.sorted { $0.cost < $1.cost }
  }

  private func count(of text: String) throws -> Int {
    try count(of: analyzer.tokens(in: text).map(\.term))
  }

  /// Returns how many articles hold the rarest of the terms.
  private func count(of terms: [String]) throws -> Int {
    var least = Int.max
    for term in terms where least > 0 { least = min(least, try articleCount(term)) }
    return terms.isEmpty ? 0 : least
  }

  private static func score(_ replacement: Suggestion.Replacement) -> Double {
    log(Double(replacement.articleCount)) - weightOfCost * replacement.cost
  }
}
