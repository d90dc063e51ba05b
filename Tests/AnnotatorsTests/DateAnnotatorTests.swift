import Annotators
import ArchiveModel
import Testing

@Suite struct DateAnnotatorTests {
  private func mentions(_ article: Article) -> [DateMention] {
    DateAnnotator().annotations(of: article).compactMap {
      if case .date(let mention) = $0 { mention } else { nil }
    }
  }

  private func article(_ origin: DateClaim.Origin?) throws -> Article {
    let day = try #require(CalendarDate(year: 2021, month: 6, day: 16))
    let claim = DateClaim(DateValue(day), origin: origin ?? .http)
    return Article(
      title: "مطر أمس", summary: "عام 2019 كان جافا",
      body: "هطل المطر مساء الثلاثاء.\n\nوكان آخر مطر في 3 مايو 2020.",
      published: origin == nil ? nil : claim, retrieved: claim)
  }

  @Test func `dates of title, summary and body stand in their fields`() throws {
    let article = try article(.meta)
    let found = mentions(article)
    #expect(found.map(\.value.description) == ["2021-06-15", "2019", "2021-06-15", "2020-05-03"])
    #expect(found.map(\.field) == [.title, .summary, .body, .body])
    #expect(found.allSatisfy { !$0.isUncertain })
    for mention in found {
      let bytes = Array(article.text(of: mention.field).utf8)[mention.range]
      #expect(String(decoding: bytes, as: UTF8.self) == mention.surface)
    }
  }

  @Test(arguments: [DateClaim.Origin.pageHeader, .url, .http, .warc, .inferred, nil])
  func `what counts from a weak day is uncertain`(origin: DateClaim.Origin?) throws {
    let found = mentions(try article(origin))
    #expect(found.map(\.isUncertain) == [true, false, true, false])
  }

  @Test(arguments: [
    "", "خبر", "No date in this line of Latin letters", "این متن تاریخ ندارد",
    "<p class=\"lead\">نص &amp; علامات</p>", "كِتَابٌ جَدِيدٌ",
  ])
  func `text without a date has none, whatever it is`(text: String) throws {
    var article = try article(.meta)
    article.title = text
    article.summary = nil
    article.body = text
    #expect(mentions(article).isEmpty)
  }

  @Test func `harakat on every letter and markup hide no date`() throws {
    var article = try article(.meta)
    article.title = "وَصَلَ أَمْسِ"
    article.summary = nil
    article.body = "<p>وصل <b>أمس</b>، في <i>3 مايو 2020</i></p>"
    #expect(
      mentions(article).map(\.value.description) == ["2021-06-15", "2021-06-15", "2020-05-03"])
  }

  @Test func `an article of a megabyte is read to its end`() throws {
    var article = try article(.meta)
    article.body = String(repeating: "تتواصل الأعمال في القاعة. ", count: 22_000) + "أمس"
    #expect(mentions(article).last?.value.description == "2021-06-15")
    #expect(PlaceAnnotator().annotations(of: article).isEmpty)
  }

  @Test func `without any day only whole dates are found`() throws {
    var article = try article(nil)
    article.retrieved = nil
    #expect(mentions(article).map(\.value.description) == ["2019", "2020-05-03"])
  }
}
