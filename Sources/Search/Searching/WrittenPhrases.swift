import ArabicText
import ArchiveModel

/// Phrases as they are written, to be looked for in texts: the index of stems can't tell them from other forms.
struct WrittenPhrases {
  private struct Phrase {
    /// The phrase as typed, a space before it.
    let typed: SpacedWords
    /// Its words with their spelling folded, between spaces.
    let spelled: SpacedWords
  }

  private let phrases: [Phrase]
  private let analyzer = ArabicAnalyzer()
  private let cache = TermCache()

  /// Creates phrases from clauses; words and prefixes are passed over.
  init(_ clauses: [SearchQuery.Clause]) {
    let analyzer = ArabicAnalyzer()
    let cache = self.cache
    phrases = clauses.filter { $0.kind == .phrase }.compactMap { clause in
      var spelled: [UInt8] = []
      analyzer.appendSpellings(of: clause.text, cache: cache, to: &spelled)
      let typed = [0x20] + Array(clause.text.utf8)
      return spelled.count == 1
        ? nil : Phrase(typed: SpacedWords(typed), spelled: SpacedWords(spelled))
    }
  }

  /// Returns whether all phrases stand in the fields of an article.
  func areAll(in fields: [String]) -> Bool {
    let rest = phrases.filter { !isTyped($0, in: fields) }
    if rest.isEmpty { return true }
    let line = line(of: fields)
    return rest.allSatisfy { $0.spelled.areIn(line) }
  }

  /// Returns whether one of the phrases stands in the fields of an article.
  func isAny(in fields: [String]) -> Bool {
    if phrases.contains(where: { isTyped($0, in: fields) }) { return true }
    let line = line(of: fields)
    return phrases.contains { $0.spelled.areIn(line) }
  }

  /// Returns whether a field holds the phrase letter for letter, which is quickly seen and true of most.
  private func isTyped(_ phrase: Phrase, in fields: [String]) -> Bool {
    fields.contains { field in
      var field = field
      return field.withUTF8 { phrase.typed.areIn($0, followedBySpace: true) }
    }
  }

  /// Returns the words of the fields; two spaces part the fields, so no phrase reaches from one into the next.
  private func line(of fields: [String]) -> [UInt8] {
    var line: [UInt8] = []
    for field in fields { analyzer.appendSpellings(of: field, cache: cache, to: &line) }
    return line
  }
}
