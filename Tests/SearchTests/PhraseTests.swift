import ArchiveModel
import Search
import Storage
import Testing
import TestSupport

/// Phrases: as written, spelling folded, nothing stemmed.
struct PhraseTests {
  private let fixture: SearchFixture

  init() throws {
    fixture = try SearchFixture([
      "أ": "دخلت القوّات العراقيــة المدينة.",
      "ب": "قوات عراقيين وقوة عراقية.",
      "ج": "العراقية القوات.",
      "د": "القوات الأمنية العراقية.",
      "ه": "وصلت إلى القوات. العراقية أيضا.",
      "و": "والقوات العراقية.",
    ])
  }

  @Test(arguments: ["\"القوات العراقية\"", "«القوات العراقيه»", "“الـقوات العِراقيّة”"])
  func `a phrase is found as written, in any spelling`(query: String) throws {
    for order in ArticleOrder.allCases {
      let titles = try fixture.titles(query, order: order)
      #expect(titles.sorted() == ["أ", "ه"])
    }
    let results = try fixture.search(query)
    #expect(results.total == 2)
    #expect(!results.isWidened)
  }

  @Test(arguments: [
    ("\"عراقية\"", ["ب"]), ("\"عراقيين\"", ["ب"]), ("\"قوات\"", ["ب"]), ("\"والقوات\"", ["و"]),
    ("\"العراقية القوات\"", ["ج"]), ("\"القوات المسلحة\"", []), ("\"قوات العراقية\"", []),
  ])
  func `a phrase is not found in another form`(query: String, found: [String]) throws {
    #expect(try fixture.titles(query) == found)
    #expect(try fixture.search(query).total == found.count)
  }

  @Test func `an excluded phrase leaves out only what holds it as written`() throws {
    #expect(try fixture.titles("قوات -\"القوات العراقية\"") == ["ب", "ج", "د", "و"])
    #expect(try fixture.search("قوات -\"القوات العراقية\"").total == 4)
    #expect(try fixture.titles("قوات -\"قوات عراقية\"").count == 6)
    #expect(try fixture.titles("قوات -\"؟\" -\"العراقية القوات\"").count == 5)
  }

  @Test func `an excluded phrase alone lists the others, newest first`() throws {
    #expect(try fixture.titles("-\"القوات العراقية\"") == ["ب", "ج", "د", "و"])
    #expect(try fixture.search("-\"القوات العراقية\"").total == 4)
  }

  @Test func `phrases stay a demand where words are widened`() throws {
    let results = try fixture.search("\"القوات العراقية\" المدينة")
    #expect(results.isWidened)
    #expect(results.hits.map(\.article.article.title) == ["أ", "ه"])
  }

  @Test func `a phrase that stands nowhere is as good as its words beside others`() throws {
    let results = try fixture.search("\"القوات المسلحة\" المدينة")
    #expect(results.isWidened)
    #expect(results.total > 0)
    #expect(try fixture.search("\"القوات المسلحة\"").total == 0)
  }

  @Test func `pages of a phrase follow each other`() throws {
    let archive = try ArchiveDatabase.inMemory()
    let bodies = ["مجلس الأمن", "مجالس الأمن", "المجلس الأمني", "مجلس الامن"]
    try archive.store((0..<40).map { .sample($0, title: "\($0)", body: bodies[$0 % 4]) })
    func page(_ limit: Int, _ offset: Int) throws -> SearchResults {
      try ArchiveSearcher(archive).search(
        QueryParser(today: .testDay).query("\"مجلس الأمن\""), order: .newest,
        page: Page(limit: limit, offset: offset))
    }
    let pages = try (0..<4).flatMap { try page(6, $0 * 6).hits.map(\.article.id) }
    #expect(pages.count == 20)
    #expect(try pages == page(100, 0).hits.map(\.article.id))
    #expect(try page(6, 6).total == 20)
  }

  @Test func `a phrase lies in one field`() throws {
    let archive = try ArchiveDatabase.inMemory()
    try archive.store(
      .sample(1, title: "مجلس", body: "الأمن"), .sample(2, summary: "قرار مجلس الأمن", body: "نص"))
    let results = try ArchiveSearcher(archive).search(
      QueryParser(today: .testDay).query("\"مجلس الأمن\""))
    #expect(results.hits.map(\.article.article.url) == ["https://akhbar.example/2"])
  }

  @Test func `only the words of the phrase are marked`() throws {
    let archive = try ArchiveDatabase.inMemory()
    try archive.store(.sample(1, body: "قوات العراق. القوات العراقية. القوات."))
    let hit = try #require(
      try ArchiveSearcher(archive).search(QueryParser(today: .testDay).query("\"القوات العراقية\""))
        .hits.first)
    let bytes = Array(hit.snippet.text.utf8)
    let marked = hit.snippet.highlights.map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(marked == ["القوات", "العراقية"])
  }
}
