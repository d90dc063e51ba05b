import ArchiveModel
import Search
import Storage
import Testing
import TestSupport

/// The articles that answer a query, counted.
struct FacetTests {
  private static let bodies = [
    "هجوم على القوات العراقية", "هجوم في سوريا", "القوات العراقيين في هجوم", "زلزال في تركيا",
  ]
  private static let dates = ["2024-05-03", "2024-05", "2023-12-31T23:59", nil, "2024-06-01"]
  private static let sources = ["سانا", "واع", nil]
  private static let tags = [["iraq", "syria"], ["syria"], []]

  private let archive: ArchiveDatabase

  /// 60 articles in which each body meets each date, and each source each set of tags.
  init() throws {
    archive = try .inMemory()
    for number in 0..<60 {
      try archive.store(
        .sample(
          number, title: "\(number)", body: Self.bodies[number % 4],
          source: Self.sources[number % 3], published: Self.dates[number % 5]),
        annotations: Self.tags[number / 4 % 3].map(Self.tag)
          + [Self.mention(.location, "سوريا"), Self.mention(.event, "سوريا")]
          + (number < 20 ? [Self.mention(.person, "نوري المالكي")] : []))
    }
  }

  private static func tag(_ slug: String) -> Annotation {
    .tag(
      TagAssignment(
        slug: slug, name: "وسم " + slug, englishName: nil, origin: .rule, weight: 1, because: []))
  }

  private static func mention(_ kind: Mention.Kind, _ name: String) -> Annotation {
    .mention(
      Mention(
        kind: kind, name: name, englishName: nil, surface: name, field: .title, range: 0..<1))
  }

  private func query(_ text: String) throws -> SearchQuery {
    try QueryParser(today: .testDay).query(text)
  }

  private func facets(
    _ text: String, _ filter: ArticleFilter = ArticleFilter(), limit: Int = 100
  ) throws -> SearchFacets {
    try ArchiveSearcher(archive).facets(query(text), filter: filter, limit: limit)
  }

  private func count(_ values: [Facet.Value], _ value: String) -> Int {
    values.first { $0.value == value }?.count ?? 0
  }

  @Test(arguments: [
    "هجوم", "هجوم سوريا", "سوريا OR تركيا", "\"القوات العراقية\"", "هجوم -\"القوات العراقية\"",
    "tag:iraq", "tag:iraq هجوم", "source:واع OR تركيا", "-tag:syria", "date:2024-05", "زلزال كسوف",
    "\"القوات المسلحة\" تركيا", "هج*", "title:7", "كسوف", "؟",
  ])
  func `facets count what a search finds`(text: String) throws {
    let facets = try facets(text)
    let hits = try ArchiveSearcher(archive).search(query(text), page: Page(limit: 1)).total
    let all = try ArchiveSearcher(archive).search(query(text), page: Page(limit: 100))
    #expect(facets.isExact)
    #expect(facets.articles == (facets.isWidened ? all.total : hits))
    let articles = all.hits.prefix(facets.articles).map(\.article)
    func tally(_ values: [String]) -> [String: Int] {
      Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
    }
    func tally(_ field: Facet.Field) -> [String: Int] {
      Dictionary(facets[field].map { ($0.value, $0.count) }, uniquingKeysWith: max)
    }
    #expect(tally(.tag) == tally(articles.flatMap { $0.tags.map(\.slug) }))
    #expect(tally(.source) == tally(articles.compactMap(\.article.source)))
    #expect(tally(.entity) == tally(articles.flatMap { Set($0.entities.map(\.name)) }))
    #expect(
      tally(.month)
        == tally(
          articles.map { $0.article.published?.value.description.prefix(7) ?? "undated" }
            .map(String.init)))
  }

  @Test func `each article stands in one month, or in none`() throws {
    let facets = try facets("هجوم OR تركيا")
    #expect(facets.articles == 60)
    #expect(facets[.month].map(\.value) == ["2024-05", "2023-12", "2024-06", "undated"])
    #expect(facets[.month].map(\.count) == [24, 12, 12, 12])
  }

  @Test func `a count is that of the articles with the value`() throws {
    let facets = try facets("date:2024-05..")
    for value in facets[.tag] {
      var filter = ArticleFilter()
      filter.tags = [value.value]
      filter.since = CalendarDate(year: 2024, month: 5, day: 1)
      #expect(try archive.articles(filter).total == value.count)
    }
    #expect(facets[.tag].count == 2)
  }

  @Test func `a filter narrows what is counted`() throws {
    var filter = ArticleFilter()
    filter.sources = ["واع"]
    filter.until = CalendarDate(year: 2023, month: 12, day: 31)
    for text in ["هجوم OR تركيا", "-كسوف"] {
      let facets = try facets(text, filter)
      #expect(facets.articles == 4)
      #expect(facets[.source].map(\.value) == ["واع"])
      #expect(facets[.month].map(\.value) == ["2023-12"])
    }
    filter.sources = ["عطارد"]
    #expect(throws: ArchiveError.self) { try self.facets("هجوم", filter) }
  }

  @Test func `a phrase is counted as written`() throws {
    #expect(try facets("\"القوات العراقية\"").articles == 15)
    #expect(try facets("القوات العراقية").articles == 30)
    #expect(try facets("-\"القوات العراقية\"").articles == 45)
  }

  @Test func `where no article holds all words, those that hold any are counted`() throws {
    let facets = try facets("زلزال هجوم")
    #expect(facets.isWidened)
    #expect(facets.articles == 60)
    #expect(try !self.facets("القوات هجوم").isWidened)
    let strict = try ArchiveSearcher(archive).facets(query("زلزال هجوم"), demanding: .all)
    #expect(strict.isEmpty && !strict.isWidened)
    #expect(strict.facets.map(\.field) == [.tag, .entity, .source, .month])
    #expect(strict.facets.allSatisfy { $0.values.isEmpty })
    let any = try ArchiveSearcher(archive).facets(query("القوات زلزال"), demanding: .any)
    #expect(any.articles == 45)
  }

  @Test func `the most frequent come first, and then the names decide`() throws {
    let facets = try facets("date:2023..", limit: 2)
    #expect(facets[.entity].map(\.kind) == [.event, .location])
    #expect(facets[.entity].map(\.value) == ["سوريا", "سوريا"])
    #expect(facets[.tag].first == .init(value: "syria", name: "وسم syria", count: 32))
    #expect(facets[.month].count == 2)
    #expect(try self.facets("هجوم", limit: 0).facets.allSatisfy { $0.values.isEmpty })
    #expect(try self.facets("هجوم", limit: 0).articles == 45)
  }

  @Test func `of very many articles those of the bound are counted, the newest`() throws {
    let archive = try ArchiveDatabase.inMemory()
    try archive.store(
      (0..<1200).map {
        .sample($0, body: "مجلس الأمن", published: $0 < 100 ? "2023-01-01" : "2024-01-01")
      })
    let searcher = ArchiveSearcher(archive)
    let phrase = try searcher.facets(query("\"مجلس الأمن\""))
    #expect(!phrase.isExact)
    #expect(phrase[.month].map(\.value) == ["2024-01"])
    #expect(phrase.articles == 1000)
    let words = try searcher.facets(query("مجلس الأمن"))
    #expect(words.isExact)
    #expect(words.articles == 1200)
  }
}
