/// Why a page has no article.
struct NoArticleReason: Hashable, Sendable {
  private static let front = "only headlines and menus"

  /// A short phrase: `only headlines and menus`.
  let text: String

  /// Whether the page only leads to articles.
  var isFront: Bool { text == Self.front }

  private init(_ text: String) {
    self.text = text
  }

  /// Finds the reason that shows before a body is looked for; nil if there is none.
  init?(page: Page, functionWords: Set<String>) {
    guard !page.lines.isEmpty else {
      self.init("no text")
      return
    }
    let prose = page.kinds.count { $0 == .prose }
    if prose <= 3, page.kinds.contains(.cue(.missingPage)) {
      self.init("a page that says the article is missing")
    } else if prose <= 2, page.kinds.contains(.cue(.login)) {
      self.init("a page that asks to log in")
    } else if Self.isFront(page, functionWords) {
      self.init(Self.front)
    } else {
      return nil
    }
  }

  /// Finds the reason that the structure of a page shows: each of its paragraphs stands alone under a headline that leads
  /// elsewhere.
  init?(page: HTMLPage) {
    var paragraphs = 0
    var teasers = 0
    for index in page.lines.indices where !page.lines[index].isFurniture {
      guard page.lines[index].weight >= 8 else { continue }
      paragraphs += 1
      if Self.isTeaser(index, page) { teasers += 1 }
    }
    guard teasers >= 3, teasers * 5 >= paragraphs * 4 else { return nil }
    self.init(Self.front)
  }

  private static func isTeaser(_ index: Int, _ page: HTMLPage) -> Bool {
    let head = page.lines[max(0, index - 3)..<index].last {
      $0.line.words.count >= 4 && $0.line.date == nil
    }
    let next = page.lines[(index + 1)...].first
    let isCut =
      next.map { $0.block.isLink && [.readMore, .related].contains($0.kind.role) } ?? false
    return head.map { $0.kind.isText && ($0.block.isLink || $0.headingLevel != nil && isCut) }
      ?? false
  }

  /// Returns the reason why a page in which no body was found has no article.
  static func withoutBody(_ page: Page) -> NoArticleReason {
    if page.kinds.contains(.cue(.consent)) { return NoArticleReason("only a notice on cookies") }
    return NoArticleReason(front)
  }

  /// Whether the page is a list of teasers: each paragraph short, alone under its own headline, and
  /// about something else than the others.
  private static func isFront(_ page: Page, _ functionWords: Set<String>) -> Bool {
    let prose = page.kinds.indices.filter { page.kinds[$0] == .prose }
    guard prose.count >= 2, prose.allSatisfy({ isTeaser($0, page) }) else { return false }
    var counts: [String: Int] = [:]
    for index in prose {
      var vocabulary = Vocabulary(functionWords: functionWords)
      vocabulary.formUnion(page.lines[index].words)
      for stem in vocabulary.stems { counts[stem, default: 0] += 1 }
    }
    let total = counts.values.reduce(0, +)
    let shared = counts.values.filter { $0 > 1 }.reduce(0, +)
    return shared * 100 < total * 14
  }

  private static func isTeaser(_ index: Int, _ page: Page) -> Bool {
    guard index > 0, page.lines[index].words.count <= 45 else { return false }
    let above = page.lines[index - 1]
    let isLast = index + 1 == page.kinds.count
    return page.kinds[index - 1] == .open && above.words.count >= 4 && !above.text.hasSuffix("؟")
      && (isLast || page.kinds[index + 1] != .prose)
  }
}
