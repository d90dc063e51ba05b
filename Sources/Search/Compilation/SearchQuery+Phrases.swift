import ArchiveModel

extension SearchQuery {
  /// The words beside phrases from which on a query is taken for a sentence, whose quotation marks are its own.
  private static let sentenceLength = 4

  /// The query with the words of its phrases among the others; nil if it has only phrases, or none.
  var withPhrasesAsWords: SearchQuery? {
    guard case .all(let parts)? = root else { return nil }
    let phrases = parts.filter { if case .phrase = $0 { true } else { false } }
    guard !phrases.isEmpty, phrases.count < parts.count else { return nil }
    return SearchQuery(
      .all(
        parts.flatMap { part -> [Node] in
          guard case .phrase(let words) = part else { return [part] }
          return words.split(whereSeparator: \.isWhitespace).map { .word(String($0)) }
        }))
  }

  /// Whether it has so many words that it is likelier a sentence than a choice of words.
  var isSentence: Bool {
    guard case .all(let parts)? = root else { return false }
    return parts.count(where: { if case .word = $0 { true } else { false } })
      >= Self.sentenceLength
  }
}

extension PreparedQuery {
  /// What else was searched for words of the query.
  var expansions: [QueryExpansion] {
    wantedUnits.flatMap { number in
      let unit = units[number]
      return Dictionary(grouping: unit.alternatives.filter { $0.rule != nil }, by: \.rule)
        .compactMap { rule, alternatives in
          rule.map { QueryExpansion(words: unit.text, rule: $0, names: alternatives.map(\.text)) }
        }.sorted { $0.rule.rawValue < $1.rule.rawValue }
    }
  }
}
