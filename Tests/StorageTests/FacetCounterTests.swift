import ArchiveModel
import GRDB
import Testing
import TestSupport

@testable import Storage

/// Articles counted by their tags, entities, sources and months.
struct FacetCounterTests {
  private let archive: ArchiveDatabase
  private let rows: [Int64]

  /// 200 articles, two a day.
  init() throws {
    archive = try .inMemory()
    for number in 0..<200 {
      let day = CalendarDate(dayNumber: 19_700 + number / 2)
      try archive.store(
        .sample(
          number, source: number % 3 == 0 ? nil : "source \(number % 7)",
          published: DateValue(day).description),
        annotations: [Self.tag("a\(number % 5)"), Self.tag("b\(number % 2)")])
    }
    rows = try archive.read { try Int64.fetchAll($0, sql: "SELECT id FROM article ORDER BY id") }
  }

  private static func tag(_ slug: String) -> Annotation {
    .tag(TagAssignment(slug: slug, name: slug, origin: .rule, weight: 1, because: []))
  }

  private func facets(_ rows: [Int64], limit: Int = 100) throws -> [Facet.Field: [Facet.Value]] {
    let facets = try archive.read { try FacetCounter(rows, $0).facets(limit: limit) }
    return Dictionary(facets.map { ($0.field, $0.values) }, uniquingKeysWith: +)
  }

  private func tally(_ values: [String]) -> [String: Int] {
    Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
  }

  private func tally(_ values: [Facet.Value]?) -> [String: Int] {
    Dictionary((values ?? []).map { ($0.value, $0.count) }, uniquingKeysWith: +)
  }

  @Test(arguments: [1, 2, 5, 6, 7, 20, 60])
  func `articles far apart are counted as those close together`(stride: Int) throws {
    let chosen = Array(rows.enumerated().filter { $0.offset % stride == 0 }.map(\.element))
    let articles = try archive.read { try archive.articles(chosen, $0) }
    for order in [chosen, chosen.reversed()] {
      let facets = try facets(order)
      #expect(tally(facets[.tag]) == tally(articles.flatMap { $0.tags.map(\.slug) }))
      #expect(tally(facets[.source]) == tally(articles.compactMap(\.article.source)))
      let months = articles.compactMap { $0.article.published?.value.description.prefix(7) }
      #expect(tally(facets[.month]) == tally(months.map(String.init)))
      #expect(facets[.entity] == [])
    }
  }

  @Test func `hidden tags don't count`() throws {
    let before = tally(try facets(rows)[.tag])
    try archive.write { database in
      try database.execute(
        sql: """
          UPDATE article_tag SET is_hidden = 1
          WHERE tag_id = (SELECT id FROM tag WHERE slug = 'a0') AND article_id <> ?
          """, arguments: [rows[0]])
    }
    let after = tally(try facets(rows)[.tag])
    #expect(before["a0"] == 40 && after["a0"] == 1)
    #expect(tally(try facets([rows[0], rows[199]])[.tag]) == ["a0": 1, "a4": 1, "b0": 1, "b1": 1])
    #expect(tally(try facets([rows[1], rows[5]])[.tag])["a0"] == nil)
  }

  @Test func `of equal counts the first names are kept`() throws {
    let facets = try facets(rows, limit: 3)
    #expect(facets[.tag]?.map(\.value) == ["b0", "b1", "a0"])
    #expect(facets[.tag]?.map(\.count) == [100, 100, 40])
  }

  @Test func `no articles have no values`() throws {
    #expect(try facets([]).values.allSatisfy { $0.isEmpty })
    #expect(try facets(rows, limit: 0).values.allSatisfy { $0.isEmpty })
    #expect(try facets([rows[7]])[.month]?.map(\.count) == [1])
  }
}
