import ArchiveModel
import Rendering
import Testing

/// Articles for people.
struct ArticleTextTests {
  private static let plain = TerminalStyle(
    usesColor: false, usesArabicDigits: false, usesIsolates: false)

  private var hit: SearchHit {
    SearchHit(
      rank: 2, score: 1, article: .sample,
      snippet: Snippet(text: "…وقع الزلزال أمس", highlights: [10..<24]), titleHighlights: [0..<10])
  }

  @Test func `an entry is the title and what is known of it`() {
    #expect(
      ArticleText(style: Self.plain).entry(.sample) == """
        زلزال في حلب
            k7f3m9q2 · 2024-10-01 14:30 · سانا · سلمى · سوريا

        """)
    #expect(
      ArticleText(style: Self.plain).entry(.bare) == """
        (untitled)
            00000000 · undated

        """)
  }

  @Test func `a hit has its number and passage`() {
    #expect(
      ArticleText(style: Self.plain).entry(hit) == """
        2. زلزال في حلب
            k7f3m9q2 · 2024-10-01 14:30 · سانا · سلمى · سوريا
            …وقع الزلزال أمس

        """)
  }

  @Test func `color marks the words that match`() {
    let style = TerminalStyle(usesColor: true, usesArabicDigits: false, usesIsolates: false)
    #expect(
      ArticleText(style: style).entry(hit) == """
        2. \u{1B}[1;33mزلزال\u{1B}[0m في حلب
            \u{1B}[2mk7f3m9q2\u{1B}[0m\u{1B}[2m · \u{1B}[0m\u{1B}[2m2024-10-01 14:30\u{1B}[0m\
        \u{1B}[2m · \u{1B}[0m\u{1B}[2mسانا\u{1B}[0m\u{1B}[2m · \u{1B}[0m\u{1B}[2mسلمى\u{1B}[0m\
        \u{1B}[2m · \u{1B}[0m\u{1B}[2mسوريا\u{1B}[0m
            …وقع \u{1B}[1;33mالزلزال\u{1B}[0m أمس

        """)
  }

  @Test func `isolates keep fields of either direction apart`() {
    let style = TerminalStyle(usesColor: false, usesArabicDigits: false, usesIsolates: true)
    #expect(
      ArticleText(style: style).entry(.sample) == """
        \u{2068}زلزال في حلب\u{2069}
            \u{2068}k7f3m9q2\u{2069} · \u{2068}2024-10-01 14:30\u{2069} · \u{2068}سانا\u{2069} · \
        \u{2068}سلمى\u{2069} · \u{2068}سوريا\u{2069}

        """)
  }

  @Test func `numbers are in Arabic digits on wish, ids are not`() {
    let style = TerminalStyle(usesColor: false, usesArabicDigits: true, usesIsolates: false)
    #expect(
      ArticleText(style: style).entry(hit).hasPrefix(
        """
        ٢. زلزال في حلب
            k7f3m9q2 · ٢٠٢٤-١٠-٠١ ١٤:٣٠ · سانا
        """))
  }

  @Test(arguments: [false, true])
  func `stored text can't steer the terminal`(usesColor: Bool) {
    var article = ArchivedArticle.sample
    let hostile = "أ\u{1B}]0;x\u{7}ب\u{9B}31m\u{202E}ج\u{2067}\r\u{0}"
    article.article.title = hostile
    article.article.body = hostile
    article.article.summary = hostile
    article.article.source = hostile
    article.article.byline = hostile
    article.article.url = hostile
    article.article.captions = [hostile]
    article.article.related = [.init(title: hostile)]
    article.tags[0].name = hostile
    article.tags[0].because = [hostile]
    article.entities[0].name = hostile
    article.dates[0].surface = hostile
    article.provenance.path = hostile
    let style = TerminalStyle(usesColor: usesColor, usesArabicDigits: false, usesIsolates: true)
    let hit = SearchHit(
      rank: 1, score: 1, article: article, snippet: Snippet(text: hostile, highlights: [0..<2]),
      titleHighlights: [2..<3])
    let renderer = ArticleText(style: style)
    for text in [renderer.entry(article), renderer.entry(hit), renderer.page(article)] {
      let own = text.replacing(/\u{1B}\[[0-9;]+m/, with: "")
      let harmful = own.unicodeScalars.filter {
        $0.properties.generalCategory == .control && $0 != "\n"
          || (0x202A...0x202E).contains($0.value) || $0.value == 0x2067
      }
      #expect(harmful.isEmpty, "\(text.debugDescription)")
      #expect(own.contains("�"))
    }
  }

  @Test func `a page shows everything`() {
    #expect(
      ArticleText(style: Self.plain).page(.sample) == """
        زلزال في حلب

        k7f3m9q2 · 2024-10-01 14:30 · سانا · سلمى · سوريا

        لا ضحايا

        وقع الزلزال أمس.

        captions:
          صورة

        related:
          خبر آخر

        tag: سوريا (syria): حلب، سوريا
        location: حلب × 2
        date: أمس: 2024-09-30 ?

        cut: 1 line that many pages of the site have
        url: https://example.org/1
        published: 2024-10-01T14:30 by dateline «١ تشرين الأول»
        over: 2024-10 by url
        retrieved: 2024-10-02
        capture: news.jsonl:3 (utf-8)

        """)
  }
}
