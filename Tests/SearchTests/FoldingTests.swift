import ArchiveModel
import Search
import Storage
import TestSupport
import Testing

/// Answers in which one article stands for all that tell its text.
struct FoldingTests {
  private let archive: ArchiveDatabase

  /// Ten stories of four copies each and ten articles without, the first of each the newest; all of them hold a word.
  init() throws {
    archive = try .inMemory()
    var articles: [Article] = []
    for story in 1...10 {
      for copy in 0..<4 {
        var article = Article.sample(
          story * 10 + copy, title: "خبر \(story)", body: WireStory.body(story) + " بغداد",
          published: "2024-05-\(28 - story)")
        article.source = copy < 2 ? "وكالة" : "صحيفة"
        articles.append(article)
      }
      articles.append(
        .sample(
          story + 500, title: "مفرد \(story)", body: "وصل الوفد رقم \(story) إلى بغداد مساء.",
          source: "صحيفة", published: "2024-04-\(28 - story)"))
    }
    try archive.store(articles)
  }

  private func search(
    _ text: String, _ filter: ArticleFilter = ArticleFilter(),
    order: ArticleOrder = .relevance, page: Page = Page(), folds: Bool = true
  ) throws -> SearchResults {
    try ArchiveSearcher(archive).search(
      QueryParser(today: .testDay).query(text), filter: filter, order: order, page: page,
      foldsCopies: folds)
  }

  private func titles(_ results: SearchResults) -> [String] {
    results.hits.map { "\($0.article.article.title) +\($0.article.copies)" }
  }

  @Test(arguments: [ArticleOrder.relevance, .newest, .oldest])
  func `a page holds as many stories as it may`(order: ArticleOrder) throws {
    let results = try search("بغداد", order: order, page: Page(limit: 15))
    #expect(results.hits.count == 15)
    #expect(Set(titles(results)).count == 15)
    #expect(results.total == 50)
    #expect(try search("بغداد", order: order, page: Page(limit: 99)).hits.count == 20)
    #expect(try search("بغداد", order: order, page: Page(limit: 99), folds: false).hits.count == 50)
  }

  @Test(arguments: [ArticleOrder.relevance, .newest, .oldest])
  func `pages follow each other without a story twice`(order: ArticleOrder) throws {
    let whole = try titles(search("بغداد", order: order, page: Page(limit: 99)))
    var pages: [String] = []
    for offset in stride(from: 0, to: 20, by: 3) {
      let page = try search("بغداد", order: order, page: Page(limit: 3, offset: offset))
      #expect(page.hits.first?.rank == offset + 1)
      pages += titles(page)
    }
    #expect(pages == whole)
  }

  @Test func `only what passes the filter is shown and counted`() throws {
    var filter = ArticleFilter()
    filter.sources = ["وكالة"]
    let results = try search("بغداد", filter, page: Page(limit: 99))
    #expect(results.hits.count == 10)
    #expect(Set(results.hits.map(\.article.copies)) == [1])
    #expect(results.hits.allSatisfy { $0.article.article.source == "وكالة" })
    let listed = try search("مصدر:وكالة", page: Page(limit: 99))
    #expect(listed.hits.map(\.article.copies) == Array(repeating: 1, count: 10))
  }

  @Test func `phrases and widened answers are folded too`() throws {
    let phrase = try search("\"" + WireStory.body(3).prefix { $0 != "." } + "\"")
    #expect(titles(phrase) == ["خبر 3 +3"])
    let widened = try search("بغداد كلمةغريبة", page: Page(limit: 99))
    #expect(widened.isWidened)
    #expect(Set(titles(widened)).count == widened.hits.count)
    #expect(widened.hits.count == 20)
  }

  @Test func `without folding each copy is a hit`() throws {
    let results = try search("بغداد", page: Page(limit: 99), folds: false)
    #expect(Set(results.hits.map(\.article.id)).count == 50)
  }
}
