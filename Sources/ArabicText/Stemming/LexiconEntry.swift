/// What the word tables know of a word.
struct LexiconEntry: Sendable {
  /// The form that the table holds: the word without pronoun and endings.
  let form: ArraySlice<UInt8>
  /// The word that it is a form of.
  let lemma: [UInt8]
  /// The table that holds it.
  let rule: LemmaRule
}
