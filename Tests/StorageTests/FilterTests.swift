import ArchiveModel
import Testing
import TestSupport

@testable import Storage

/// Which articles pass a filter.
struct FilterTests {
  private let archive: ArchiveDatabase

  init() throws {
    archive = try .inMemory()
    try archive.store(
      .sample(1, title: "أ", language: "ar", source: "وكالة الأنباء", published: "2024-05-01"),
      annotations: [Self.tag("iraq", "العراق", "Iraq"), Self.mention("نوري المالكي")])
    try archive.store(
      .sample(2, title: "ب", language: "ar", source: "القناة", published: "2024-05-31T23:59"),
      annotations: [
        Self.tag("iraq", "العراق", "Iraq"), Self.tag("usa", "الولايات المتحدة", "United States"),
      ])
    try archive.store(
      .sample(3, title: "ج", language: "en", source: "القناة", published: "2024-06-01"),
      annotations: [Self.tag("usa", "الولايات المتحدة", "United States")])
    try archive.store(.sample(4, title: "د", published: "2023"))
  }

  private static func tag(_ slug: String, _ name: String, _ english: String) -> Annotation {
    .tag(
      TagAssignment(
        slug: slug, name: name, englishName: english, origin: .rule, weight: 1, because: []))
  }

  private static func mention(_ name: String) -> Annotation {
    .mention(
      Mention(
        kind: .person, name: name, englishName: "Nouri al-Maliki", surface: "المالكي",
        field: .title,
        range: 0..<2))
  }

  private func titles(_ change: (inout ArticleFilter) -> Void) throws -> String {
    var filter = ArticleFilter()
    change(&filter)
    let (articles, total) = try archive.articles(filter, order: .oldest)
    #expect(articles.count == total)
    return articles.map(\.article.title).joined()
  }

  private func day(_ text: String) -> CalendarDate? {
    DateValue(parsing: text)?.start
  }

  @Test(arguments: ["iraq", "IRAQ", "العراق", "اَلْعِراق", "Iraq"])
  func `a tag is known by any of its names`(name: String) throws {
    #expect(try titles { $0.tags = [name] } == "أب")
  }

  @Test func `tags combine`() throws {
    #expect(try titles { $0.tags = ["iraq", "usa"] } == "ب")
    #expect(try titles { $0.anyTags = ["iraq", "usa"] } == "أبج")
    #expect(try titles { $0.withoutTags = ["usa"] } == "دأ")
    #expect(try titles { ($0.tags, $0.withoutTags) = (["iraq"], ["usa"]) } == "أ")
  }

  @Test(arguments: ["نوري المالكي", "نوري المالكى", "المالكي", "nouri al-maliki"])
  func `an entity is known by any of its names`(name: String) throws {
    #expect(try titles { $0.entities = [name] } == "أ")
  }

  @Test func `sources and languages`() throws {
    #expect(try titles { $0.sources = ["القناه"] } == "بج")
    #expect(try titles { $0.sources = ["القناة", "وكالة الانباء"] } == "أبج")
    #expect(try titles { $0.language = "ar" } == "أب")
    #expect(try titles { $0.language = "fr" } == "")
  }

  @Test func `days are inclusive`() throws {
    #expect(try titles { $0.since = day("2024-05-01") } == "أبج")
    #expect(try titles { $0.since = day("2024-05-02") } == "بج")
    #expect(try titles { $0.until = day("2024-05-31") } == "دأب")
    #expect(try titles { ($0.since, $0.until) = (day("2024-05-31"), day("2024-05-31")) } == "ب")
    #expect(try titles { _ in } == "دأبج")
  }

  @Test func `a span that ends before it begins holds nothing`() throws {
    #expect(try titles { ($0.since, $0.until) = (day("2024-06-01"), day("2024-05-01")) } == "")
  }

  @Test func `a name that the archive lacks is an error that names it`() throws {
    for change in [
      { $0.tags = ["عطارد"] }, { $0.anyTags = ["عطارد"] },
      { $0.entities = ["عطارد"] }, { $0.sources = ["عطارد"] },
    ] as [(inout ArticleFilter) -> Void] {
      let error = #expect(throws: ArchiveError.self) { try titles(change) }
      #expect(error?.code == .unknownName)
      #expect(error?.message.contains("عطارد") == true)
    }
  }

  @Test func `a tag that no article has leaves none out, and adds none to others`() throws {
    #expect(try titles { $0.withoutTags = ["عطارد"] } == titles { _ in })
    #expect(try titles { $0.anyTags = ["iraq", "عطارد"] } == titles { $0.anyTags = ["iraq"] })
  }

  @Test func `tags are counted under a filter`() throws {
    #expect(try archive.tags().map(\.slug) == ["iraq", "usa"])
    #expect(try archive.tags().map(\.count) == [2, 2])
    var filter = ArticleFilter()
    filter.since = day("2024-05-31")
    let tags = try archive.tags(filter)
    #expect(tags.map(\.slug) == ["usa", "iraq"])
    #expect(tags.map(\.count) == [2, 1])
  }

  @Test func `statistics count what is there`() throws {
    let statistics = try archive.statistics()
    #expect(statistics.articles == 4)
    #expect(statistics.tags == 2)
    #expect(statistics.entities == 1)
    #expect(statistics.sources == 2)
    #expect(statistics.captures == 4)
    #expect(statistics.firstDay == "2023")
    #expect(statistics.lastDay == "2024-06-01")
  }
}
