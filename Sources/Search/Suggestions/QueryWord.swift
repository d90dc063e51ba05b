/// A word of a query, for which others are sought if it is missing from the archive.
struct QueryWord {
  /// The word as typed.
  let typed: String
  /// The word with folded spelling; empty if it is no word as typed.
  let spelling: String
  /// Whether no article holds it.
  let isMissing: Bool
}
