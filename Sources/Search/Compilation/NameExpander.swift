struct NameExpansion: Hashable, Sendable {
  enum Kind: String { case variant, alias, transliteration }
  let words: Range<Int>
  let kind: Kind
  let names: [String]
}
struct NameExpander: Sendable {
  func expansions(of words: [String]) -> [NameExpansion] { [] }
}
