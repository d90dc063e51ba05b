import ArchiveModel
import Testing
import TestSupport

@testable import Search

/// Beginnings of words that the index holds under the terms of other words.
struct PrefixFormTests {
  @Test(arguments: [
    ("وزرا*", "اجتماع الوزراء في بغداد"), ("الوزرا*", "مجلس وزراء لبنان"),
    ("مشاري*", "مشاريع جديدة للمياه"), ("يعل*", "الثوار يعلنون الهدنة"),
    ("تعل*", "الحكومة تعلن الحداد"), ("الطلب*", "احتجاج الطلبة على القرار"),
    ("حمرا*", "إشارة حمراء في الشارع"), ("وزي*", "وزير الخارجية في دمشق"),
  ])
  func `a beginning finds forms of other words`(query: String, title: String) throws {
    let fixture = try SearchFixture(["فوز المنتخب": "", "\(title)": ""])
    #expect(try fixture.titles(query) == [title])
  }

  @Test func `what a table adds is a whole word`() throws {
    let fixture = try SearchFixture(["وزيرستان منطقة": "", "وزراء الخارجية": ""])
    #expect(try fixture.titles("وزرا*") == ["وزراء الخارجية"])
  }

  @Test func `the forms are few, and marked in the article`() throws {
    var preparer = QueryPreparer(isExact: false) { _ in false }
    let short = try preparer.prepared(SearchQuery(.prefix("ال")))
    #expect(short.units[0].alternatives.count <= 33)
    let fixture = try SearchFixture(["قرار وزراء المالية": ""])
    let hit = try #require(try fixture.search("وزرا*").hits.first)
    #expect(
      hit.titleHighlights.map { String(hit.article.article.title.utf8.prefix($0.upperBound)) } == [
        "قرار وزراء"
      ])
  }

  @Test func `exact beginnings have no forms`() throws {
    var preparer = QueryPreparer(isExact: true) { _ in false }
    let query = try preparer.prepared(SearchQuery(.prefix("وزرا")))
    #expect(query.units.map(\.alternatives.count) == [1])
  }
}
