import ArchiveModel
import GRDB
import Testing
import TestSupport

@testable import Storage

/// Entities counted, and what stands with them.
struct EntityCounterTests {
  private let archive: ArchiveDatabase

  /// 120 articles, one a day: all name a country, every third a minister, every sixth a court with the minister and a tag.
  init() throws {
    archive = try .inMemory()
    for number in 0..<120 {
      var annotations: [Annotation] = [.mention(.location, "الوادي")]
      if number % 3 == 0 {
        annotations += [
          .mention(.person, "هند الراوي"), .mention(.person, "هند الراوي", surface: "الراوي"),
        ]
      }
      if number % 6 == 0 {
        annotations += [
          .mention(.organization, "المحكمة العليا", english: "High Court"),
          .tag(TagAssignment(slug: "law", name: "قضاء", origin: .rule, weight: 1, because: [])),
        ]
      }
      if number % 10 == 1 { annotations.append(.mention(.organization, "نادي الجسر")) }
      try archive.store(
        .sample(
          number, source: "source \(number % 2)",
          published: DateValue(CalendarDate(dayNumber: 19_700 + number)).description),
        annotations: annotations)
    }
  }

  private func selection(
    _ change: (inout ArticleFilter) -> Void = { _ in }
  ) throws -> ArticleSelection {
    var filter = ArticleFilter()
    change(&filter)
    return try archive.selection(filter)
  }

  private func counts(_ list: EntityList) -> [String] {
    list.entities.map { "\($0.name.name) \($0.articles) \($0.mentions)" }
  }

  @Test func `entities are counted by articles and mentions`() throws {
    let list = try archive.entities(of: selection())
    #expect(
      counts(list) == [
        "الوادي 120 120", "هند الراوي 40 80", "المحكمة العليا 20 20", "نادي الجسر 12 12",
      ])
    #expect(list.total == 4 && list.articles == 120)
    #expect(list.entities[2].name.englishName == "High Court")
  }

  @Test func `kinds, filters and pages narrow them`() throws {
    let organizations = try archive.entities(of: selection(), kind: .organization)
    #expect(counts(organizations) == ["المحكمة العليا 20 20", "نادي الجسر 12 12"])
    let page = try archive.entities(of: selection(), page: Page(limit: 2, offset: 1))
    #expect(counts(page) == ["هند الراوي 40 80", "المحكمة العليا 20 20"])
    #expect(page.total == 4)
    let filtered = try archive.entities(of: selection { $0.tags = ["law"] })
    #expect(counts(filtered) == ["هند الراوي 20 40", "المحكمة العليا 20 20", "الوادي 20 20"])
    #expect(try archive.entities(of: selection(), page: Page(limit: 0)).entities == [])
    #expect(try archive.entities(of: selection(), page: Page(limit: 5, offset: 9)).entities == [])
    #expect(try archive.entities(of: ArticleSelection([])).total == 0)
  }

  @Test(arguments: [1, 2, 7, 40])
  func `articles far apart are counted as those close together`(stride: Int) throws {
    let all = try selection().rows
    let rows = all.enumerated().filter { $0.offset % stride == 0 }.map(\.element)
    var expected: [String: Int] = [:]
    for article in try archive.read({ try archive.articles(rows, $0) }) {
      for entity in article.entities { expected[entity.name, default: 0] += entity.count }
    }
    let list = try archive.entities(of: ArticleSelection(rows.reversed()))
    #expect(
      Dictionary(uniqueKeysWithValues: list.entities.map { ($0.name.name, $0.mentions) })
        == expected)
  }

  @Test func `what stands with an entity comes by how sure the tie is, not by frequency`() throws {
    let profile = try archive.profile(of: EntityReference("هند الراوي"), in: selection())
    #expect(profile.use.articles == 40 && profile.use.mentions == 80)
    #expect(profile.surfaces.map(\.text) == ["الراوي", "هند الراوي"])
    #expect(profile.companions.map(\.value.name) == ["المحكمة العليا", "الوادي", "نادي الجسر"])
    let court = try #require(profile.companions.first)
    #expect(court.articles == 20 && court.share == 0.5 && court.lift == 3)
    #expect(court.logLikelihood > 10.8)
    #expect(profile.companions[1].logLikelihood == 0 && profile.companions[1].share == 1)
    #expect(profile.tags.map(\.value.slug) == ["law"])
    #expect(profile.tags.first?.value.count == 20)
    #expect(profile.days?.lowerBound == CalendarDate(dayNumber: 19_700))
    #expect(profile.days?.upperBound == CalendarDate(dayNumber: 19_817))
    #expect(profile.timeline.articles == 40)
  }

  @Test func `spellings of the words that name an entity are told together`() throws {
    let archive = try ArchiveDatabase.inMemory()
    for (number, surfaces) in [["الأمين", "الامين"], ["الأمـين"], ["الأمين العام"]].enumerated() {
      try archive.store(
        .sample(number),
        annotations: surfaces.map { .mention(.person, "نزار الأمين", surface: $0) })
    }
    let profile = try archive.profile(
      of: EntityReference("نزار الأمين"), in: archive.selection(ArticleFilter()))
    #expect(
      profile.surfaces == [.init("الأمين", articles: 2), .init("الأمين العام", articles: 1)])
  }

  @Test func `a profile is of the articles that are asked about`() throws {
    let profile = try archive.profile(
      of: EntityReference("هند الراوي"), in: selection { $0.sources = ["source 1"] },
      kind: .location, limit: 5, unit: .month)
    #expect(profile.use.articles == 20)
    #expect(profile.companions.map(\.value.name) == ["الوادي"])
    #expect(profile.timeline.unit == .month)
    let none = try archive.profile(of: EntityReference("هند الراوي"), in: ArticleSelection([]))
    #expect(none.use.articles == 0 && none.companions.isEmpty && none.days == nil)
  }

  @Test func `hidden mentions and merged names are counted as corrected`() throws {
    let id = try #require(try archive.articles(ArticleFilter(), order: .oldest).articles.first?.id)
    _ = try archive.setHidden(true, EntityReference("هند الراوي"), inArticles: [id])
    _ = try archive.merge([EntityReference("نادي الجسر")], into: EntityReference("المحكمة العليا"))
    let list = try archive.entities(of: selection())
    #expect(counts(list) == ["الوادي 120 120", "هند الراوي 39 78", "المحكمة العليا 32 32"])
    let profile = try archive.profile(of: EntityReference("نادي الجسر"), in: selection())
    #expect(profile.use.name.name == "المحكمة العليا")
    #expect(profile.otherNames == [EntityName(.organization, "نادي الجسر")])
    #expect(profile.companions.contains { $0.value.name == "المحكمة العليا" } == false)
  }

  @Test func `the log-likelihood ratio knows chance, and more and less than it`() {
    #expect(LogLikelihood.ratio(both: 10, one: 100, other: 100, all: 1000) == 0)
    // Dunning's own first example.
    let dunning = LogLikelihood.ratio(both: 110, one: 2552, other: 221, all: 31_777)
    #expect(abs(dunning - 270.72) < 0.01)
    let more = LogLikelihood.ratio(both: 30, one: 100, other: 100, all: 1000)
    let surer = LogLikelihood.ratio(both: 60, one: 200, other: 200, all: 2000)
    #expect(more > 0 && surer > more)
    #expect(LogLikelihood.ratio(both: 1, one: 100, other: 100, all: 1000) < 0)
    #expect(LogLikelihood.ratio(both: 0, one: 0, other: 0, all: 0) == 0)
    #expect(LogLikelihood.ratio(both: 5, one: 5, other: 5, all: 5) == 0)
  }
}
