/// A word on its way to its term, as letters: offsets from U+0600.
struct Stem: Sendable {
  /// The word without proclitics and article.
  let bare: ArraySlice<UInt8>
  /// The word without its endings too.
  let stem: ArraySlice<UInt8>
  /// What the index holds.
  let term: ArraySlice<UInt8>
  /// Which table gave the term.
  let rule: LemmaRule
}
