import ArchiveModel

/// A word, phrase, beginning or nearness of a query, with all that stands for it: what ranking counts as one.
struct QueryUnit: Hashable, Sendable {
  /// What is looked for.
  enum Kind: Hashable, Sendable {
    /// A word in any of its forms.
    case word
    /// Words as written, one after the other.
    case phrase
    /// A word that begins so.
    case prefix
    /// Words near each other.
    case near([String], distance: Int)
    /// Other names of several words, which are units themselves.
    case names
  }

  /// One of the ways to write what is looked for.
  struct Alternative: Hashable, Sendable {
    /// What it has to do with the query's word; nil for the word itself.
    ///
    /// Of a `prefix`, the word itself is a beginning, and all others are whole words.
    let rule: MatchRule?
    /// The words.
    let text: String
    /// The terms that the index has of them.
    let terms: [String]
  }

  let kind: Kind
  /// The words, as typed.
  let text: String
  /// Whether the title alone counts.
  let isInTitle: Bool
  /// The ways to write it; the query's own first, but for `names`.
  var alternatives: [Alternative]
  /// Whether it is a word that tells nothing of what an article is about.
  let isFunctionWord: Bool

  /// Whether the index alone can't tell if an article holds it.
  var needsVerification: Bool { kind == .phrase }
}
