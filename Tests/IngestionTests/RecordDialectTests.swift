import ArchiveModel
import Testing

@testable import Ingestion

/// What programs and services call the fields of an article.
@Suite struct RecordDialectTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func articles(_ json: String) throws -> [Article] {
    let (captures, errors) = read(try folder.write(json, to: "a.json"))
    #expect(errors.isEmpty)
    return try captures.map { try ArticleReader().article(in: $0) }
  }

  private func article(_ json: String) throws -> Article {
    let articles = try articles(json)
    #expect(articles.count == 1)
    return try #require(articles.first)
  }

  @Test func `trafilatura`() throws {
    let article = try article(
      """
      {"title": "خبر", "author": null, "hostname": "n.example", "date": "2024-02-03",
       "fingerprint": "a1b2", "id": null, "license": null, "comments": "", "raw_text": "خام",
       "text": "نص", "language": "ar", "image": "x.jpg", "pagetype": "article",
       "filedate": "2024-02-05", "source": "https://n.example/1", "source-hostname": "النهر",
       "excerpt": "مقتطف", "categories": "سياسة;محليات", "tags": "نفط;غاز"}
      """)
    #expect(article.body == "نص")
    #expect(article.url == "https://n.example/1")
    #expect(article.tags.map(\.name) == ["نفط", "غاز", "سياسة", "محليات"])
    #expect(article.sourceID == nil)
  }

  @Test func `news-please`() throws {
    let article = try article(
      """
      {"authors": ["سامي", "ليلى"], "date_download": "2024-02-05 10:11:12", "date_modify": null,
       "date_publish": "2024-02-03 08:30:00", "description": "وصف", "filename": "x.json",
       "image_url": "x.jpg", "language": "ar", "localpath": "/tmp/x", "maintext": "نص",
       "source_domain": "n.example", "text": null, "title": "خبر", "title_page": "خبر | النهر",
       "title_rss": null, "url": "https://n.example/1"}
      """)
    #expect(article.title == "خبر")
    #expect(article.byline == "سامي, ليلى")
    #expect(article.published?.value.description == "2024-02-03T08:30")
    #expect(article.retrieved?.value.description == "2024-02-05T10:11")
  }

  @Test func `newspaper4k`() throws {
    let article = try article(
      """
      {"url": "https://n.example/1", "read_more_link": "", "title": "خبر", "top_image": "x.jpg",
       "keywords": ["نفط", "غاز"], "meta_keywords": ["غاز"], "tags": [], "authors": ["رنا"],
       "publish_date": "2024-02-03T08:30:00+03:00", "summary": "", "movies": [], "text": "نص",
       "meta_description": "وصف", "meta_lang": "ar", "meta_site_name": "النهر",
       "meta_data": {"og": {"title": "غيره"}}, "source_url": "https://n.example"}
      """)
    #expect(article.url == "https://n.example/1")
    #expect(article.source == "النهر")
    #expect(article.summary == "وصف")
    #expect(article.tags.map(\.name) == ["نفط", "غاز"])
  }

  @Test func `items of Scrapy projects, in any case and with any separator`() throws {
    let article = try article(
      """
      {"Headline": "خبر", "ARTICLE_TEXT": ["أولى", "ثانية"], "PublishedDate": "3 مارس 2024",
       "Crawled-At": 1709542800, "URL": "https://n.example/1", "Author-Name": "رنا"}
      """)
    #expect(article.title == "خبر")
    #expect(article.body == "أولى\n\nثانية")
    #expect(article.published?.value.description == "2024-03-03")
    #expect(article.retrieved?.value.description == "2024-03-04T09:00")
    #expect(article.url == "https://n.example/1")
    #expect(article.byline == "رنا")
  }

  @Test func `JSON Feed, whose items come from the feed's source`() throws {
    let articles = try articles(
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "صحيفة النهر", "language": "ar-IQ",
       "feed_url": "https://n.example/feed.json", "items": [
        {"id": "1", "url": "https://n.example/1", "title": "خبر", "summary": "موجز",
         "content_html": "<p>أولى &amp; أخيرة</p><p>ثانية</p>", "tags": ["نفط"],
         "date_published": "2024-02-03T08:30:00Z", "authors": [{"name": "رنا"}, {"name": "علي"}]},
        {"id": "https://n.example/2", "content_text": "نص", "language": "en"}]}
      """)
    #expect(articles.map(\.source) == ["صحيفة النهر", "صحيفة النهر"])
    #expect(articles.map(\.language) == ["ar", "en"])
    #expect(articles[0].body == "أولى & أخيرة\n\nثانية")
    #expect(articles[0].byline == "رنا, علي")
    #expect(articles[0].published?.origin == .feed)
    #expect(articles[1].url == "https://n.example/2")
  }

  @Test func `a graph of schema.org holds one article`() throws {
    let article = try article(
      """
      {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "النهر"},
       {"@type": ["NewsArticle"], "headline": "خبر", "articleBody": "نص", "keywords": "نفط, غاز",
        "datePublished": "2024-02-03", "author": {"@type": "Person", "name": "رنا"},
        "publisher": {"name": "صحيفة النهر"}, "inLanguage": {"name": "Arabic"},
        "mainEntityOfPage": "https://n.example/1"}]}
      """)
    #expect(article.title == "خبر")
    #expect(article.source == "صحيفة النهر")
    #expect(article.byline == "رنا")
    #expect(article.language == "ar")
    #expect(article.url == "https://n.example/1")
    #expect(article.tags.map(\.name) == ["نفط", "غاز"])
  }

  @Test(arguments: ["articles", "results", "data"])
  func `answers of news services`(name: String) throws {
    let articles = try articles(
      """
      {"status": "ok", "totalResults": 2, "\(name)": [
       {"source": {"id": null, "name": "النهر"}, "author": "رنا", "title": "خبر", "description": "وصف",
        "url": "https://n.example/1", "publishedAt": "2024-02-03T08:30:00Z", "content": "نص"},
       {"source": {"name": "الوادي", "url": "https://w.example"}, "title": "آخر", "content": "نص"}]}
      """)
    #expect(articles.map(\.source) == ["النهر", "الوادي"])
    #expect(articles.map(\.url) == ["https://n.example/1", nil])
  }

  @Test func `a record with a list of data is a record`() throws {
    #expect(try article(#"{"title": "خبر", "data": [{"a": 1}], "text": "نص"}"#).body == "نص")
  }

  @Test func `posts of WordPress`() throws {
    let article = try article(
      """
      [{"id": 77, "date": "2024-02-03T11:30:00", "date_gmt": "2024-02-03T08:30:00",
        "guid": {"rendered": "https://n.example/?p=77"}, "link": "https://n.example/77",
        "title": {"rendered": "خبر &#8220;عاجل&#8221;"}, "categories": [4], "tags": [5, 6],
        "content": {"rendered": "<p>أولى</p>\\n<p>ثانية</p>", "protected": false},
        "excerpt": {"rendered": "<p>موجز</p>\\n"}}]
      """)
    #expect(article.title == "خبر “عاجل”")
    #expect(article.body == "أولى\n\nثانية")
    #expect(article.summary == "موجز")
    #expect(article.sourceID == "77")
    #expect(article.tags.isEmpty)
    #expect(article.published?.value.description == "2024-02-03T11:30")
  }

  @Test func `an export of Telegram`() throws {
    let articles = try articles(
      """
      {"name": "قناة النهر", "type": "public_channel", "id": 5, "messages": [
       {"id": 1, "type": "message", "date": "2024-02-03T08:30:00", "date_unixtime": "1706949000",
        "from": "قناة النهر", "text": ["وصلت ", {"type": "bold", "text": "القافلة"}, ".\\nوعادت."]},
       {"id": 2, "type": "message", "date": "2024-02-03T09:30:00", "text": "نص"}]}
      """)
    #expect(articles.map(\.body) == ["وصلت القافلة.\nوعادت.", "نص"])
    #expect(articles.map(\.source) == ["قناة النهر", "قناة النهر"])
    #expect(articles.map(\.sourceID) == ["1", "2"])
  }

  @Test(arguments: [
    "\"2024-02-03T08:30:00Z\"", "1706949000", "1706949000000", "\"1706949000\"",
    "\"Sat, 03 Feb 2024 08:30:00 GMT\"", "{\"$date\": \"2024-02-03T08:30:00Z\"}",
    "\"السبت، 3 شباط/فبراير 2024 - 08:30\"",
  ])
  func `dates in all their forms`(date: String) throws {
    let article = try article(#"{"title": "خبر", "published_at": \#(date)}"#)
    #expect(article.published?.value.description == "2024-02-03T08:30")
  }

  @Test(arguments: ["html", "raw_html", "body", "content"])
  func `a record that holds a page is read as the page`(key: String) throws {
    let html =
      "<!DOCTYPE html><html><body><h1>افتتاح جسر جديد فوق النهر</h1><p>"
      + "افتتحت المحافظة اليوم جسرا جديدا فوق النهر يصل ضفتي المدينة بعد عامين من العمل المتواصل، "
      + "وقال مدير المشروع إن الجسر سيخفف الازدحام في وسط المدينة.</p><p>وأضاف المدير أن الجسر مزود "
      + "بإنارة حديثة وممر للمشاة، وأن العمل في الطريق المؤدي إليه ينتهي في الصيف المقبل.</p></body></html>"
    let article = try article(
      #"{"url": "https://n.example/1", "source": "النهر", "date": "2024-02-03", "\#(key)": "\#(html)"}"#
    )
    #expect(article.title == "افتتاح جسر جديد فوق النهر")
    #expect(article.body.hasPrefix("افتتحت المحافظة"))
    #expect(article.url == "https://n.example/1")
    #expect(article.source == "النهر")
    #expect(article.published?.value.description == "2024-02-03")
  }

  @Test func `what Arshif exported comes back as it was, markup and all`() throws {
    let article = try article(
      """
      {"id": "k7f3m9q2", "url": "https://n.example/1", "source": "النهر", "source_id": null,
       "title": "وسم <b>", "summary": null, "captions": [], "body": "يكتب &amp;amp; في <p>", "byline": null,
       "language": "ar", "published": "2024-10", "published_precision": "month",
       "published_origin": "dateline", "published_rivals": [
        {"value": "2024-11-15", "origin": "page-header", "surface": "15 نوفمبر 2024"}],
       "retrieved": "2024-11-15", "tags": [{"tag": "iraq", "name": "العراق", "origin": "rule"},
        {"tag": "desk", "name": "مكتب", "origin": "hand"}], "entities": [{"kind": "person"}],
       "dates": [{"surface": "أمس", "value": "2024-10-01"}], "related": [], "duplicate_of": null}
      """)
    let month = try #require(CalendarDate(year: 2024, month: 10, day: 1))
    let day = try #require(CalendarDate(year: 2024, month: 11, day: 15))
    let expected = Article(
      title: "وسم <b>", body: "يكتب &amp;amp; في <p>", language: "ar", url: "https://n.example/1",
      source: "النهر", published: DateClaim(DateValue(month, precision: .month), origin: .dateline),
      retrieved: DateClaim(DateValue(day), origin: .meta),
      rivalDates: [
        DateClaim(DateValue(day), origin: .pageHeader, surface: "15 نوفمبر 2024")
      ],
      tags: [
        TagAssignment(slug: "desk", name: "مكتب", origin: .hand, weight: 1, because: [])
      ])
    #expect(article == expected)
  }
}
