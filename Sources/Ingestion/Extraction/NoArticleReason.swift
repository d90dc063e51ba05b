/// Why a page has no article.
struct NoArticleReason: Hashable, Sendable {
  /// A short phrase: `only headlines and menus`.
  let text: String

  private init(_ text: String) {
    self.text = text
  }

  /// Finds the reason that shows before a body is looked for; nil if there is none.
  init?(page: Page) {
    guard !page.lines.isEmpty else {
      self.init("no text")
      return
    }
    let prose = page.kinds.count { $0 == .prose }
    if prose <= 3, page.kinds.contains(.cue(.missingPage)) {
      self.init("a page that says the article is missing")
    } else if prose <= 2, page.kinds.contains(.cue(.login)) {
      self.init("a page that asks to log in")
    } else if Self.isFront(page) {
      self.init("only headlines and menus")
    } else {
      return nil
    }
  }

  /// Returns the reason why a page in which no body was found has no article.
  static func withoutBody(_ page: Page) -> NoArticleReason {
    if page.kinds.contains(.cue(.consent)) { return NoArticleReason("only a notice on cookies") }
    return NoArticleReason("only headlines and menus")
  }

  /// Whether the page is a list of teasers: each paragraph short, alone under its own headline.
  private static func isFront(_ page: Page) -> Bool {
    let prose = page.kinds.indices.filter { page.kinds[$0] == .prose }
    let open = page.kinds.count { $0 == .open }
    let alone = prose.filter { index in
      index > 0 && page.kinds[index - 1] != .prose
        && (index + 1 == page.kinds.count || page.kinds[index + 1] != .prose)
        && page.lines[index].words.count <= 45
    }
    return prose.count >= 3 && alone.count == prose.count && open >= prose.count
      && page.lines.count >= 10
  }
}
