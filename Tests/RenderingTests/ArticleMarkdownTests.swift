import ArchiveModel
import Testing

@testable import Rendering

@Suite struct ArticleMarkdownTests {
  private func document(_ article: Article, tags: [TagAssignment] = []) -> String {
    ArticleMarkdown().document(
      ArchivedArticle(
        id: "k7f3m9q2", article: article, tags: tags, entities: [], dates: [],
        provenance: Provenance(path: "a", mediaType: "text/plain")))
  }

  @Test func `a document has all that a reader wants`() throws {
    let date = try #require(DateValue(parsing: "2024-10-01"))
    let text = document(
      Article(
        title: "سيول في الوادي", summary: "موجز", captions: ["جسر مقطوع"], body: "أول\n\nثان",
        byline: "هدى", url: "https://wadi.example/خبر", source: "سانا",
        published: DateClaim(date, origin: .meta),
        related: [.init(title: "قبله", url: "https://wadi.example/0"), .init(title: "بعده")]),
      tags: [TagAssignment(slug: "syria", name: "سوريا", origin: .rule, weight: 1, because: [])])
    #expect(
      text == """
        # سيول في الوادي

        \u{2068}2024-10-01\u{2069} · \u{2068}سانا\u{2069} · \u{2068}هدى\u{2069} · \u{2068}k7f3m9q2\u{2069}

        <https://wadi.example/خبر>

        **موجز**

        أول

        ثان

        *جسر مقطوع*

        Tags: \u{2068}سوريا\u{2069} (`syria`)

        - قبله <https://wadi.example/0>
        - بعده

        """)
  }

  @Test(arguments: [
    ("# عنوان", "\\# عنوان"), ("12. بند", "12\\. بند"), ("1.5 مليون", "1\\.5 مليون"),
    ("- بند", "\\- بند"), ("من 5 - 7", "من 5 - 7"), ("a_b*c", "a\\_b\\*c"),
    ("<script>", "\\<script\\>"), ("عام 2024.", "عام 2024."),
    ("\u{202E}مقلوب", "\u{202E}مقلوب\u{202C}"), ("بلا بداية\u{2069}", "بلا بداية"),
  ])
  func `text keeps its characters, and its directions to itself`(written: String, shown: String) {
    #expect(document(Article(title: "ع", body: written)).contains("\n\n\(shown)\n"))
  }

  @Test func `an address can't end itself`() {
    let text = document(Article(title: "ع", body: "ن", url: "https://a.example/x> <b>\n\n# y"))
    #expect(text.contains("<https://a.example/x%3E%3Cb%3E#y>"))
  }

  @Test func `an article without a title is headed by its id`() {
    #expect(document(Article(title: "", body: "نص")).hasPrefix("# k7f3m9q2\n"))
  }
}
