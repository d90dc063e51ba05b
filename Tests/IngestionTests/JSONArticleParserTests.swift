import ArchiveModel
import Testing

@testable import Ingestion

@Suite struct JSONArticleParserTests {
  private func article(_ json: String) throws -> Article {
    try JSONArticleParser().article(in: Array(json.utf8))
  }

  private func error(_ json: String) -> ArchiveError? {
    #expect(throws: ArchiveError.self) { try JSONArticleParser().article(in: Array(json.utf8)) }
  }

  @Test func `a record of Arshif's own export comes back as it was`() throws {
    let json = """
      {"id": "k7f3m9q2", "url": "https://news.example/1", "source": "صحيفة الساحل",
       "source_id": "n-1", "title": "افتتاح الميناء", "summary": "موجز", "body": "فقرة\\n\\nفقرة",
       "byline": "هدى سالم", "language": "ar", "published": "2024-10", "retrieved": "2024-11-15",
       "published_precision": "month", "published_origin": "dateline", "tags": [{"tag": "x"}],
       "captions": ["صورة الميناء"], "related": [{"title": "خبر", "url": "https://news.example/2"}],
       "duplicate_of": null}
      """
    let article = try article(json)
    let october = try #require(CalendarDate(year: 2024, month: 10, day: 1))
    let retrieved = try #require(CalendarDate(year: 2024, month: 11, day: 15))
    #expect(
      article
        == Article(
          title: "افتتاح الميناء", summary: "موجز", captions: ["صورة الميناء"],
          body: "فقرة\n\nفقرة", byline: "هدى سالم", language: "ar", url: "https://news.example/1",
          source: "صحيفة الساحل", sourceID: "n-1",
          published: DateClaim(DateValue(october, precision: .month), origin: .dateline),
          retrieved: DateClaim(DateValue(retrieved), origin: .meta),
          related: [Article.RelatedLink(title: "خبر", url: "https://news.example/2")],
          tags: [TagAssignment(slug: "x", name: "x", origin: .input, weight: 1, because: [])]))
  }

  @Test func `the archive's own id is no source's id`() throws {
    let own = try article(#"{"id": "k7f3", "title": "خبر", "published_origin": "meta"}"#)
    #expect(own.sourceID == nil)
    #expect(try article(#"{"id": "k7f3", "title": "خبر"}"#).sourceID == "k7f3")
    #expect(try article(#"{"id": 4711, "title": "خبر"}"#).sourceID == "4711")
  }

  @Test func `trafilatura's fields are understood`() throws {
    let article = try article(
      """
      {"title": "خبر", "author": "منى عادل; علي", "hostname": "news.example", "date": "2023-05-04",
       "text": "نص", "source": "https://news.example/5", "source-hostname": "أخبار",
       "excerpt": "مقتطف", "language": null, "id": null, "filedate": "2024-01-02"}
      """)
    #expect(article.url == "https://news.example/5")
    #expect(article.source == "news.example")
    #expect(article.byline == "منى عادل; علي")
    #expect(article.summary == "مقتطف")
    #expect(article.body == "نص")
    #expect(article.published?.value.description == "2023-05-04")
    #expect(article.retrieved?.value.description == "2024-01-02")
    #expect(article.language == nil)
    #expect(article.sourceID == nil)
  }

  @Test func `the fields of news-please are understood`() throws {
    let article = try article(
      """
      {"title": "خبر", "title_page": "خبر | موقع", "authors": ["سامي", "ليلى"], "maintext": "نص",
       "date_publish": "2022-03-01 14:05:00", "date_download": "2022-03-02 00:00:00",
       "source_domain": "news.example", "description": "وصف", "language": "ar"}
      """)
    #expect(article.title == "خبر")
    #expect(article.byline == "سامي, ليلى")
    #expect(article.body == "نص")
    #expect(article.source == "news.example")
    #expect(article.published?.value.description == "2022-03-01T14:05")
    #expect(article.published?.surface == "2022-03-01 14:05:00")
    #expect(article.retrieved?.value.description == "2022-03-02")
  }

  @Test func `schema.org's NewsArticle is understood`() throws {
    let article = try article(
      """
      {"@type": "NewsArticle", "headline": "خبر", "articleBody": "نص", "inLanguage": "ar-SA",
       "datePublished": "2021-06-01T08:30:00+03:00", "author": [{"name": "نورة"}, {"name": "فهد"}],
       "publisher": {"@type": "Organization", "name": "وكالة الوادي"}, "description": "وصف",
       "mainEntityOfPage": {"@id": "https://news.example/9"}}
      """)
    #expect(article.title == "خبر")
    #expect(article.body == "نص")
    #expect(article.language == "ar")
    #expect(article.byline == "نورة, فهد")
    #expect(article.source == "وكالة الوادي")
    #expect(article.url == "https://news.example/9")
    #expect(article.summary == "وصف")
    #expect(article.published?.value.description == "2021-06-01T08:30")
  }

  @Test func `an item of a feed dates itself as such`() throws {
    let article = try article(
      """
      {"id": "https://news.example/3", "content_text": "نص", "title": "خبر",
       "date_published": "2020-02-07T14:04:00-05:00"}
      """)
    #expect(article.published?.origin == .feed)
    #expect(article.published?.value.description == "2020-02-07T14:04")
    #expect(article.url == "https://news.example/3")
  }

  @Test func `a scraper's fields are understood`() throws {
    let article = try article(
      """
      {"headline": "خبر", "content": ["أولى", " ", "ثانية"], "link": "https://news.example/4",
       "published_at": 1420524000, "scraped_at": 1420610400000.0, "source": {"name": "صحيفة"}}
      """)
    #expect(article.body == "أولى\n\nثانية")
    #expect(article.url == "https://news.example/4")
    #expect(article.source == "صحيفة")
    #expect(article.published?.value.description == "2015-01-06T06:00")
    #expect(article.published?.surface == nil)
    #expect(article.retrieved?.value.description == "2015-01-07T06:00")
  }

  @Test func `names without a usable value leave their place to the next`() throws {
    let article = try article(
      """
      {"title": "  ", "headline": "خبر", "body": null, "maintext": {}, "text": "نص",
       "published": "منذ ساعة", "date": "2019-01-05", "author": false}
      """)
    #expect(article.title == "خبر")
    #expect(article.body == "نص")
    #expect(article.published?.value.description == "2019-01-05")
    #expect(article.byline == nil)
  }

  @Test func `line ends become one and the edges are trimmed`() throws {
    let article = try article(
      #"{"title": " خبر\r\nعاجل\u00a0", "body": "\r\n\u00a0 أولى\r\nثانية\rثالثة\n\nرابعة \n"}"#)
    #expect(article.title == "خبر عاجل")
    #expect(article.body == "أولى\nثانية\nثالثة\n\nرابعة")
  }

  @Test func `a NUL in a string is replaced`() throws {
    #expect(try article(#"{"title": "خبر\u0000عاجل"}"#).title == "خبر\u{FFFD}عاجل")
  }

  @Test func `a date that can't be read is no error`() throws {
    let article = try article(#"{"title": "خبر", "published": "غدا أو بعد غد"}"#)
    #expect(article.published == nil)
  }

  @Test func `related articles may be titles, addresses or both`() throws {
    let article = try article(
      """
      {"title": "خبر", "related": ["عنوان", "https://news.example/7", {"title": "ع"}, {"url": "u"}, 1]}
      """)
    #expect(
      article.related == [
        Article.RelatedLink(title: "عنوان"),
        Article.RelatedLink(title: "https://news.example/7", url: "https://news.example/7"),
        Article.RelatedLink(title: "ع"), Article.RelatedLink(title: "u", url: "u"),
      ])
  }

  @Test func `a title alone is an article, and so is a body`() throws {
    #expect(try article(#"{"title": "خبر عاجل"}"#).body.isEmpty)
    #expect(try article(#"{"body": "نص بلا عنوان"}"#).title.isEmpty)
  }

  @Test(arguments: [#"{"title": " ", "x": 1}"#, "{}", #"{"summary": "وصف"}"#])
  func `a record without title and body is no article`(json: String) {
    #expect(error(json)?.code == .noArticle)
  }

  @Test(arguments: ["[1]", "12", "\"نص\"", "null"])
  func `a value that is no object is malformed`(json: String) {
    #expect(error(json)?.code == .malformedInput)
    #expect(error(json)?.message.contains("not an object") == true)
  }

  @Test(arguments: [
    #"{"title": "خبر", }"#, #"{"title": "خبر"} {"#, #"{"title": "خبر", "n": 01}"#, "{title: 1}", "",
    String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000),
  ])
  func `what is not JSON is malformed`(json: String) {
    #expect(error(json)?.code == .malformedInput)
    #expect(error(json)?.hint != nil)
  }

  @Test(arguments: [
    (#"{"title": "خبر \ud83d"}"#, "خبر \u{FFFD}"), (#"{"title": "\udc00خبر"}"#, "\u{FFFD}خبر"),
    (#"{"title": "\ud83d\ud83d\ude00"}"#, "\u{FFFD}😀"),
    (#"{"title": "\\ud83d", "n": NaN}"#, #"\ud83d"#),
    ("{\"title\": \"خبر\t\u{1}عاجل\"}", "خبر\t\u{FFFD}عاجل"),
    (#"{"title": "خبر", "author": NaN, "n": [-Infinity, 1e999, 123456789012345678901]}"#, "خبر"),
  ])
  func `faults that programs are known for are mended`(json: String, title: String) throws {
    #expect(try article(json).title == title)
  }

  @Test func `an id beyond 64 bits keeps its digits`() throws {
    let article = try article(#"{"title": "خبر", "id": 123456789012345678901234}"#)
    #expect(article.sourceID == "123456789012345678901234")
    #expect(
      try self.article(#"{"title": "خ", "id": 18446744073709551615}"#).sourceID
        == "18446744073709551615")
  }

  @Test func `bad bytes in a record are replaced`() throws {
    var bytes = Array(#"{"title": "\#(ArabicBytes.sentence)", "body": "نص"}"#.utf8)
    bytes.insert(0xFE, at: 30)
    let article = try JSONArticleParser().article(in: bytes)
    #expect(article.title.contains("\u{FFFD}"))
    #expect(article.body == "نص")
  }

  @Test func `a parser reads one record after another, also after one that fails`() throws {
    let parser = JSONArticleParser()
    for number in 1...50 {
      let body = String(repeating: "نص ", count: number * number * 50)
      let json = #"{"title": "خبر \#(number)", "body": "\#(body)"}"#
      let article = try parser.article(in: Array(json.utf8))
      #expect(article.title == "خبر \(number)")
      #expect(article.body.utf8.count == body.utf8.count - 1)
      #expect(throws: ArchiveError.self) { try parser.article(in: Array("{".utf8)) }
    }
  }

  @Test func `tags that a record gives are kept, those that rules gave are left to the rules`()
    throws
  {
    let record = """
      {"title": "خبر", "body": "نص", "tags": ["سياسة", "Oil Prices", \
      {"tag": "iraq", "name": "العراق", "origin": "rule"}, \
      {"tag": "desk", "name": "مكتب", "origin": "hand"}], \
      "hidden_tags": [{"tag": "usa", "name": "أمريكا"}]}
      """
    let article = try JSONArticleParser().article(in: Array(record.utf8))
    #expect(article.tags.map(\.slug) == ["سياسة", "oil-prices", "desk", "usa"])
    #expect(article.tags.map(\.name) == ["سياسة", "Oil Prices", "مكتب", "أمريكا"])
    #expect(article.tags.map(\.origin) == [.input, .input, .hand, .hand])
    #expect(article.tags.map(\.isHidden) == [false, false, false, true])
    #expect(article.tags.allSatisfy { $0.weight == 1 })
  }
}
