import ArchiveModel
import Search
import Storage
import Testing
import TestSupport

/// Passages and the words marked in them.
struct SnippetTests {
  private func hit(_ article: Article, _ query: String) throws -> SearchHit {
    let archive = try ArchiveDatabase.inMemory()
    try archive.store(article)
    return try #require(
      try ArchiveSearcher(archive).search(QueryParser(today: .testDay).query(query)).hits.first)
  }

  private func marked(_ text: String, _ ranges: [Range<Int>]) -> [String] {
    let bytes = Array(text.utf8)
    return ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// A text of many words with one word at a place.
  private func text(_ word: String, at place: Int, of count: Int) -> String {
    (0..<count).map { $0 == place ? word : "كَلِمةُ" + String(repeating: "م", count: $0 % 7) }.joined(
      separator: " ")
  }

  @Test func `marked are the words as written`() throws {
    let hit = try hit(
      .sample(title: "الحكومـــة تُعلن", body: "قالت «حكومتُها» و‏الحكومة، إنّ الوزير"), "حكومة وزير")
    #expect(marked(hit.article.article.title, hit.titleHighlights) == ["الحكومـــة"])
    #expect(hit.snippet.text == "قالت «حكومتُها» و‏الحكومة، إنّ الوزير")
    #expect(marked(hit.snippet.text, hit.snippet.highlights).first == "حكومتُها")
    #expect(marked(hit.snippet.text, hit.snippet.highlights).last == "الوزير")
  }

  @Test(arguments: [0, 1, 16, 31, 32, 50, 98, 99])
  func `a passage of a long text is around the word and cuts no character`(place: Int) throws {
    let body = text("زِلْزالٌ", at: place, of: 100)
    let snippet = try hit(.sample(body: body), "زلزال").snippet
    #expect(marked(snippet.text, snippet.highlights) == ["زِلْزالٌ"])
    let passage = snippet.text.drop { $0 == "…" }
    let inner = passage.hasSuffix("…") ? passage.dropLast() : passage
    #expect(body.contains(inner))
    #expect(inner.split(separator: " ").count == 32)
    #expect(snippet.text.hasPrefix("…") == !body.hasPrefix(inner))
    #expect(snippet.text.hasSuffix("…") == !body.hasSuffix(inner))
  }

  @Test func `a passage is one line, its marks where they were`() throws {
    let snippet = try hit(.sample(body: "\n\nسطر أول\n\nسطر فيه زلزال\nوسطر"), "زلزال").snippet
    #expect(!snippet.text.contains("\n"))
    #expect(snippet.text == "سطر أول سطر فيه زلزال وسطر")
    #expect(marked(snippet.text, snippet.highlights) == ["زلزال"])
  }

  @Test func `the passage that holds more of the words is shown`() throws {
    let body = text("زلزال", at: 5, of: 60) + " " + text("زلزال تركيا", at: 40, of: 60)
    let snippet = try hit(.sample(body: body), "تركيا زلزال").snippet
    #expect(marked(snippet.text, snippet.highlights) == ["زلزال", "تركيا"])
  }

  @Test func `the summary is shown where it says more`() throws {
    let article = Article.sample(summary: "زلزال في تركيا", body: "هزة في تركيا")
    #expect(try hit(article, "زلزال تركيا").snippet.text == "زلزال في تركيا")
    #expect(try hit(article, "هزة").snippet.text == "هزة في تركيا")
  }

  @Test func `an article without a body has an empty passage`() throws {
    let hit = try hit(.sample(title: "زلزال", body: ""), "زلزال")
    #expect(hit.snippet == Snippet(text: "", highlights: []))
    #expect(hit.titleHighlights == [0..<10])
  }

  @Test func `where only the title matches the passage is the beginning`() throws {
    let snippet = try hit(.sample(title: "زلزال", body: text("نهاية", at: 99, of: 100)), "زلزال")
      .snippet
    #expect(snippet.highlights == [])
    #expect(snippet.text.hasPrefix("كَلِمةُ كَلِمةُم"))
    #expect(snippet.text.hasSuffix("…"))
  }

  @Test func `marks of random texts lie at the words, in order and disjoint`() throws {
    let archive = try ArchiveDatabase.inMemory()
    try archive.store(
      RandomText.texts(150, length: 300, seed: 21).enumerated().map { number, text in
        .sample(number, title: "عنوان", body: text + " الموصل " + text)
      })
    let hits = try ArchiveSearcher(archive)
      .search(QueryParser(today: .testDay).query("الموصل"), page: Page(limit: 500)).hits
    #expect(hits.count == 150)
    for hit in hits {
      let ranges = hit.snippet.highlights
      #expect(marked(hit.snippet.text, ranges).contains("الموصل"))
      #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
      #expect(
        !hit.snippet.text.unicodeScalars.contains("\u{FFFD}")
          || hit.article.article.body.unicodeScalars.contains("\u{FFFD}"))
    }
  }
}
