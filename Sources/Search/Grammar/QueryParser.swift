public import ArchiveModel

/// Reads what a person typed as a query.
///
/// Whatever was typed is one.
public struct QueryParser: Sendable {
  /// Creates a parser.
  public init() {}

  /// Returns the query of `text`: words, `"phrases"` or «phrases», `-word` and `prefix*`.
  ///
  /// A quote without its partner is no quote, and a minus or star that stands alone is nothing.
  public func query(_ text: String) -> SearchQuery {
    var clauses: [SearchQuery.Clause] = []
    var rest = Array(text)[...]
    while let character = rest.first {
      if character.isWhitespace {
        rest.removeFirst()
      } else {
        clauses.append(contentsOf: nextClause(&rest))
      }
    }
    return SearchQuery(clauses: clauses)
  }

  private func nextClause(_ rest: inout ArraySlice<Character>) -> [SearchQuery.Clause] {
    var isExcluded = false
    if rest.first == "-", let next = rest.dropFirst().first, !next.isWhitespace, next != "-" {
      isExcluded = true
      rest.removeFirst()
    }
    if let phrase = takePhrase(&rest) {
      return phrase.isEmpty ? [] : [SearchQuery.Clause(.phrase, phrase, isExcluded: isExcluded)]
    }
    return word(takeWord(&rest), isExcluded)
  }

  private func word(_ text: String, _ isExcluded: Bool) -> [SearchQuery.Clause] {
    if text.count > 1, text.hasSuffix("*") {
      return [SearchQuery.Clause(.prefix, String(text.dropLast()), isExcluded: isExcluded)]
    }
    return text.isEmpty ? [] : [SearchQuery.Clause(.word, text, isExcluded: isExcluded)]
  }

  private func takePhrase(_ rest: inout ArraySlice<Character>) -> String? {
    guard let open = rest.first, let close = Self.closingQuotes[open],
      let end = rest.dropFirst().firstIndex(of: close)
    else { return nil }
    let phrase = String(rest[(rest.startIndex + 1)..<end])
    rest = rest[(end + 1)...]
    return phrase
  }

  private func takeWord(_ rest: inout ArraySlice<Character>) -> String {
    let first = rest.removeFirst()
    let word = rest.prefix { !$0.isWhitespace && Self.closingQuotes[$0] == nil }
    rest = rest[word.endIndex...]
    return (Self.closingQuotes[first] == nil ? String(first) : "") + String(word)
  }

  private static let closingQuotes: [Character: Character] = ["\"": "\"", "«": "»", "“": "”"]
}
