/// Damages pages in the ways that cut transfers, bad templates and malice do.
struct HTMLMutator {
  private static let pieces: [String] = [
    "<div>", "</div>", "<p>", "</p>", "<table><tr><td>", "</table>", "<script>", "</script>",
    "<!--", "-->", "<![CDATA[", "<a href='", "'>", "<br>", "&#1575;", "&#xFFFFFF;", "&nbsp;", "&",
    "<meta charset=windows-1256>", "<time datetime=\"9999-99-99\">", "\u{FEFF}", "\u{202E}", "<h1>",
    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"", "<p class=",
    "<ul><li>", "<b><i>", "</b>", "<style>", "<title>", "<base href='//'>", "<!DOCTYPE", "<?xml",
    "اقرأ أيضا", "<svg><title>", "<form><select><option>", "<pre>\n\n\n", "<p hidden>", "\0",
  ]

  private let pages: [[UInt8]]
  private var random: SeededGenerator

  init(pages: [[UInt8]], seed: UInt64) {
    self.pages = pages
    random = SeededGenerator(state: seed)
  }

  /// Returns the next damaged page.
  mutating func next() -> [UInt8] {
    var page = pages[Int.random(in: pages.indices, using: &random)]
    for _ in 0..<Int.random(in: 1...4, using: &random) where !page.isEmpty { damage(&page) }
    return page
  }

  private mutating func damage(_ page: inout [UInt8]) {
    let index = Int.random(in: page.indices, using: &random)
    let end = min(page.count, index + Int.random(in: 1...400, using: &random))
    switch Int.random(in: 0..<8, using: &random) {
    case 0: page.removeSubrange(index...)
    case 1: page[index] = UInt8.random(in: 0...255, using: &random)
    case 2: page.removeSubrange(index..<end)
    case 3: page.insert(contentsOf: page[index..<end], at: 0)
    case 4:
      let other = pages[Int.random(in: pages.indices, using: &random)]
      let start = Int.random(in: other.indices, using: &random)
      page.replaceSubrange(index..<end, with: other[start..<min(other.count, start + 400)])
    case 5:
      let piece = Array(Self.pieces[Int.random(in: Self.pieces.indices, using: &random)].utf8)
      let count = Int.random(in: 0..<10, using: &random) == 0 ? 300 : 1
      page.insert(contentsOf: (0..<count).flatMap { _ in piece }, at: index)
    case 6:
      for place in index..<end where Int.random(in: 0..<20, using: &random) == 0 {
        page[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
      }
    default: page.swapAt(index, end - 1)
    }
  }
}
