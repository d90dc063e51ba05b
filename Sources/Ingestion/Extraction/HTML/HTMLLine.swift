/// A line of a page with its place in the page's structure.
struct HTMLLine: Sendable {
  var line: PageLine
  /// What it looks like by its words.
  var kind: LineKind
  var block: HTMLBlock
  /// What the elements around it are for; nil if none tells.
  var role: ElementRole?
  /// The level of the heading that it is; nil if it is none.
  var headingLevel: Int?

  /// How much it speaks for a body: its words, if they are sentences and lead nowhere.
  var weight: Int {
    guard !block.isLink, headingLevel == nil else { return 0 }
    switch kind {
    case .prose:
      return min(line.words.count, 100) * (block.length - block.linkedLength)
        / max(1, block.length)
    case .sentence: return line.words.count / 2
    case .open where line.words.count >= 12: return line.words.count / 2
    default: return 0
    }
  }

  /// Whether it is only the word before an author's name: «بقلم».
  var isAuthorLabel: Bool {
    line.cues.contains { $0.role == .author && $0.wordCount == line.words.count }
  }

  /// Whether it stands in a part of the page that holds no article.
  var isFurniture: Bool { role?.isFurniture == true }
}
