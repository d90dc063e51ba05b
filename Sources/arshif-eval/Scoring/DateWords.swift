/// The folded words of a date expression; signs between them don't matter.
struct DateWords: Hashable {
  private let words: [String]

  init(_ surface: String) {
    words = NameForms.folded(surface).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  func overlaps(_ other: DateWords) -> Bool { !Set(words).isDisjoint(with: other.words) }
}
