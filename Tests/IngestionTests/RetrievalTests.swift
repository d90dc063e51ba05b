import ArchiveModel
import Testing

@testable import Ingestion

/// What an article takes from the time and the place at which it was fetched.
struct RetrievalTests {
  private static let page = """
    الرئيسية
    افتتاح مكتبة عامة في حي الزيتون
    افتتحت البلدية اليوم مكتبة عامة في حي الزيتون تضم عشرة آلاف كتاب، وتفتح أبوابها كل يوم حتى المساء.
    وقال مدير المكتبة إن الكتب جمعت من تبرعات أهالي الحي، وإن قاعة الأطفال في المكتبة ستفتح الشهر المقبل.
    """

  @Test func `a page of text has the address and the time at which it was fetched`() throws {
    let provenance = Provenance(
      path: "a.wet", record: 1, mediaType: "text/plain", url: "http://example.org/1",
      fetchedAt: "2024-01-02T10:00:00Z")
    let article = try ArticleReader().article(
      in: Capture(provenance: provenance, bytes: Array(Self.page.utf8)))
    #expect(article.url == "http://example.org/1")
    #expect(article.retrieved?.value.start == CalendarDate(year: 2024, month: 1, day: 2))
    #expect(article.retrieved?.origin == .warc)
  }

  @Test func `nothing is published later than a day after it was retrieved`() throws {
    let record =
      #"{"title": "خبر", "body": "نص", "published": "2031-01-01", "retrieved": "2024-05-05"}"#
    #expect(try article(record).published == nil)
    let next =
      #"{"title": "خبر", "body": "نص", "published": "2024-05-06", "retrieved": "2024-05-05"}"#
    #expect(try article(next).published?.value.start == CalendarDate(year: 2024, month: 5, day: 6))
  }

  @Test func `nothing is published later than the day of the import`() throws {
    let record = #"{"title": "خبر", "body": "نص", "published": "2031-01-01"}"#
    #expect(try article(record).published != nil)
    #expect(
      try article(record, latestDay: CalendarDate(year: 2026, month: 1, day: 1)).published == nil)
  }

  @Test func `a list of one value is the value`() throws {
    let record = #"{"title": ["معرض الكتاب"], "body": ["نص"], "date": ["2023-03-05"]}"#
    let article = try article(record)
    #expect(article.title == "معرض الكتاب")
    #expect(article.published?.value.start == CalendarDate(year: 2023, month: 3, day: 5))
  }

  @Test(arguments: [
    ("خبر قصير عن افتتاح الجسر", "ar"), ("A bridge was opened in the city by the mayor", "en"),
  ])
  func `the language of a record is told by its text`(body: String, language: String) throws {
    #expect(try article(#"{"title": "", "body": "\#(body)"}"#).language == language)
  }

  @Test(arguments: [
    "ولد الشاعر في 3 مايو 1931", "وقع الاتفاق في 10 أكتوبر 2021.", "هاتف: 2021-10-10 20",
  ])
  func `a sentence at the end of an HTML page is no dateline`(sentence: String) throws {
    let html = """
      <html><body><article><h1>شاعر الحي يعود إلى مكتبته</h1>
      <p>عاد الشاعر إلى مكتبة الحي بعد غياب طويل، وقرأ على الحاضرين قصائد جديدة عن النهر والجسر.</p>
      <p>\(sentence)</p></article></body></html>
      """
    let article = try ArticleReader().article(
      in: Capture(
        provenance: Provenance(path: "a.html", mediaType: "text/html"), bytes: Array(html.utf8)))
    #expect(article.published == nil)
    #expect(article.body.hasSuffix(sentence))
  }

  private func article(_ record: String, latestDay: CalendarDate? = nil) throws -> Article {
    let provenance = Provenance(path: "a.jsonl", record: 1, mediaType: "application/json")
    return try ArticleReader(latestDay: latestDay).article(
      in: Capture(provenance: provenance, bytes: Array(record.utf8)))
  }
}
