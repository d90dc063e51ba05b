import ArchiveModel
import Foundation
import Testing

@testable import Ingestion

@Suite struct FeedReaderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func articles(
    _ bytes: some Sequence<UInt8>, name: String = "feed.xml", maximum: Int = 32 << 20
  ) throws -> (articles: [Article], errors: [ArchiveError]) {
    let (captures, errors) = read(try folder.write(bytes, to: name), maximum: maximum)
    return (try captures.map { try ArticleReader().article(in: $0) }, errors)
  }

  private func articles(
    _ text: String, maximum: Int = 32 << 20
  ) throws -> (articles: [Article], errors: [ArchiveError]) {
    try articles(Array(text.utf8), maximum: maximum)
  }

  /// RSS 2.0 with these items.
  private func rss(_ items: String...) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
     xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"
     xmlns:media="http://search.yahoo.com/mrss/"><channel>
    <title>صحيفة الساحل</title><link>https://sahel.example/</link><language>ar-SA</language>
    \(items.joined(separator: "\n"))
    </channel></rss>
    """
  }

  private func claim(_ day: (Int, Int, Int), _ minute: Int?, _ words: String) throws -> DateClaim {
    let date = try #require(CalendarDate(year: day.0, month: day.1, day: day.2))
    let value = minute.map { DateValue(date, minuteOfDay: $0) } ?? DateValue(date)
    return DateClaim(value, origin: .feed, surface: words)
  }

  @Test func `an item of RSS 2 tells all that it knows`() throws {
    let item = """
      <item><title>وصول &quot;القافلة&quot;</title><link> https://sahel.example/7 </link>
      <guid isPermaLink="false">sahel-7</guid><pubDate>Tue, 01 Oct 2024 10:05:00 +0300</pubDate>
      <dc:creator>رنا سعد</dc:creator><category>إغاثة</category><category>مدن</category>
      <media:title>صورة</media:title><description>موجز &lt;b&gt;الخبر&lt;/b&gt;</description>
      <content:encoded><![CDATA[<p>دخلت القافلة.</p><p>ثم خرجت &amp; عادت.</p>]]></content:encoded>
      </item>
      """
    let (articles, errors) = try articles(rss(item))
    #expect(errors.isEmpty)
    let tags = ["إغاثة", "مدن"].map {
      TagAssignment(slug: $0, name: $0, origin: .input, weight: 1, because: [])
    }
    let expected = Article(
      title: "وصول \"القافلة\"", summary: "موجز الخبر", body: "دخلت القافلة.\n\nثم خرجت & عادت.",
      byline: "رنا سعد", language: "ar", url: "https://sahel.example/7", source: "صحيفة الساحل",
      sourceID: "sahel-7",
      published: try claim((2024, 10, 1), 605, "Tue, 01 Oct 2024 10:05:00 +0300"), tags: tags)
    #expect(articles == [expected])
  }

  @Test func `a description alone is the body`() throws {
    let item = "<item><title>خبر</title><description>نص &lt;br&gt; الخبر</description></item>"
    let article = try #require(try articles(rss(item)).articles.first)
    #expect(article.body == "نص\nالخبر")
    #expect(article.summary == nil)
  }

  @Test func `an entry of Atom tells all that it knows`() throws {
    let feed = """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://nahr.example/ar/" xml:lang="ar">
      <title type="text">وكالة النهر</title><link rel="self" href="feed.xml"/>
      <entry xml:lang="ar-EG"><id>tag:nahr.example,2024:9</id><title type="html">مطر &amp;amp; ريح</title>
      <link rel="enclosure" href="9.mp3"/><link href="news/9"/>
      <published>2024-03-05T06:07:00Z</published><updated>2024-03-06T00:00:00Z</updated>
      <author><name>علي حسن</name><email>a@nahr.example</email></author>
      <author><name>منى</name></author><category term="weather" label="طقس"/>
      <summary>موجز</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
      <p>هطل <em>المطر</em>.</p><p>ثم صحا.</p></div></content></entry></feed>
      """
    let (articles, errors) = try articles(feed)
    #expect(errors.isEmpty)
    let expected = Article(
      title: "مطر & ريح", summary: "موجز", body: "هطل المطر.\n\nثم صحا.", byline: "علي حسن, منى",
      language: "ar", url: "https://nahr.example/ar/news/9", source: "وكالة النهر",
      sourceID: "tag:nahr.example,2024:9",
      published: try claim((2024, 3, 5), 367, "2024-03-05T06:07:00Z"),
      tags: [TagAssignment(slug: "طقس", name: "طقس", origin: .input, weight: 1, because: [])])
    #expect(articles == [expected])
  }

  @Test func `the last change dates an entry that has no other date`() throws {
    let feed = """
      <feed xmlns="http://www.w3.org/2005/Atom"><entry><title>خبر</title>
      <updated>2024-03-06T08:00:00Z</updated></entry></feed>
      """
    #expect(try articles(feed).articles.first?.published?.value.description == "2024-03-06T08:00")
  }

  @Test func `items of RSS 1 stand beside their channel`() throws {
    let feed = """
      <?xml version="1.0"?><!-- من برنامج قديم -->
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
       xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://w.example/"><title>أخبار الوادي</title>
      <items><rdf:Seq><rdf:li rdf:resource="https://w.example/1"/></rdf:Seq></items></channel>
      <item rdf:about="https://w.example/1"><title>خبر</title><description>نص</description>
      <d:date>2005-05-06</d:date><d:creator>سعاد</d:creator><d:subject>زراعة</d:subject></item>
      </rdf:RDF>
      """
    let (articles, errors) = try articles(feed)
    #expect(errors.isEmpty)
    let article = try #require(articles.first)
    #expect(article.source == "أخبار الوادي")
    #expect(article.url == "https://w.example/1")
    #expect(article.published?.value.description == "2005-05-06")
    #expect(article.byline == "سعاد")
    #expect(article.tags.map(\.name) == ["زراعة"])
  }

  @Test(arguments: [
    ("<guid>https://s.example/3</guid>", "https://s.example/3"),
    (
      "<guid isPermaLink=\"false\">https://s.example/3</guid><link>/4?a=1&b=2</link>",
      "https://sahel.example/4?a=1&b=2"
    ),
    (
      "<atom:link rel=\"self\" href=\"x\"/><atom:link href=\"https://s.example/5?a&amp;b\"/>",
      "https://s.example/5?a&b"
    ),
    (
      "<fb:origLink xmlns:fb=\"http://rssnamespace.org/feedburner/ext/1.0\">https://s.example/6"
        + "</fb:origLink><link>https://feeds.example/x</link>", "https://s.example/6"
    ),
    ("<link>https://s.example/خبر?x=1</link>", "https://s.example/خبر?x=1"),
  ])
  func `the address is the page's own`(links: String, address: String) throws {
    let item = "<item><title>خبر</title>\(links)</item>"
    #expect(try articles(rss(item)).articles.map(\.url) == [address])
  }

  @Test(arguments: [
    ("07 Oct 20 12:09 GMT", nil), ("Wed, 07 Oct 2020 12:09:30 EST", "2020-10-07T12:09"),
    ("الأربعاء، 07 أكتوبر 2020 - 12:09 م", "2020-10-07T12:09"), ("غدا", nil),
  ])
  func `dates of feeds may be prose`(words: String, value: String?) throws {
    let item = "<item><title>خبر</title><pubDate>\(words)</pubDate></item>"
    #expect(try articles(rss(item)).articles.map { $0.published?.value.description } == [value])
  }

  @Test(arguments: [
    ("a@s.example (رنا سعد)", "رنا سعد"), ("a@s.example", nil), ("رنا سعد", "رنا سعد"),
  ])
  func `an address of mail is no author`(author: String, byline: String?) throws {
    let item = "<item><title>خبر</title><author>\(author)</author></item>"
    #expect(try articles(rss(item)).articles.map(\.byline) == [byline])
  }

  @Test func `the source that an item names is its source`() throws {
    let item = "<item><title>خبر</title><source url=\"https://w.example\">الوادي</source></item>"
    #expect(try articles(rss(item)).articles.map(\.source) == ["الوادي"])
  }

  @Test func `a capture is a feed of one entry, which gives the same again`() throws {
    let path = try folder.write(
      rss("<item><title>أول</title></item>", "<item><title>ثان &amp; أخير</title></item>"),
      to: "a.rss")
    let captures = read(path).captures
    #expect(captures.map(\.provenance.record) == [1, 2])
    #expect(captures.allSatisfy { $0.provenance.mediaType == "application/rss+xml" })
    let again = try folder.write(captures[1].bytes, to: "b.rss")
    let capture = try #require(read(again).captures.first)
    #expect(capture.bytes == captures[1].bytes)
    let article = try ArticleReader().article(in: capture)
    #expect(article == (try ArticleReader().article(in: captures[1])))
    #expect(article.title == "ثان & أخير")
    #expect(article.source == "صحيفة الساحل")
  }
}

// MARK: - Faults

extension FeedReaderTests {
  @Test func `references of HTML and bare ampersands do no harm`() throws {
    let item = """
      <item><title>نفط&nbsp;&amp;&laquo;غاز&raquo; R&D &unknown; &#1575;&#0; 7 & 8</title></item>
      """
    #expect(
      try articles(rss(item)).articles.map(\.title) == ["نفط &«غاز» R&D &unknown; ا 7 & 8"])
  }

  @Test func `entities of the file's own are never expanded`() throws {
    let levels = (1...9).map { level in
      let inner = String(repeating: "&l\(level - 1);", count: 10)
      return "<!ENTITY l\(level) \"\(inner)\">"
    }.joined()
    let text = """
      <!DOCTYPE rss [<!ENTITY l0 "نص">\(levels)<!ENTITY f SYSTEM "file:///etc/passwd">
      <!ENTITY % p SYSTEM "http://127.0.0.1:1/x.dtd"> %p; ]>
      <rss version="2.0"><channel><item><title>خبر &l9;</title>
      <description a="&l9;">&f; نص</description></item></channel></rss>
      """
    let (articles, errors) = try articles(text)
    #expect(errors.isEmpty)
    #expect(articles == [Article(title: "خبر &l9;", body: "&f; نص", language: "ar")])
  }

  @Test func `a feed that is cut gives what is whole`() throws {
    let whole = rss("<item><title>أول</title></item>", "<item><title>ثان</title></item>")
    let bytes = Array(whole.utf8)
    for length in stride(from: 420, to: bytes.count - "</rss>".utf8.count, by: 3) {
      let (articles, errors) = try articles(bytes.prefix(length))
      let isWhole = { (title: String) in
        String(decoding: bytes.prefix(length), as: UTF8.self)
          .contains("<title>\(title)</title></")
      }
      #expect(articles.map(\.title) == ["أول", "ثان"].filter(isWhole))
      #expect(errors.count == 1)
    }
  }

  @Test func `an item that is not closed costs itself`() throws {
    let (articles, errors) = try articles(
      rss(
        "<item><title>أول</title></item>", "<item><title>مكسور<b>نص</title>",
        "<item><title>ثالث &amp; أخير</title></item>"))
    #expect(articles.map(\.title) == ["أول", "ثالث & أخير"])
    #expect(errors.map(\.record) == [2])
  }

  @Test func `what follows a root that ends too early is told`() throws {
    let text =
      rss("<item><title>أول</title></item>")
      + "<item><title>ثان</title></item></channel></rss>"
    let (articles, errors) = try articles(text)
    #expect(articles.map(\.title) == ["أول"])
    #expect(errors.map(\.code) == [.malformedInput])
  }

  @Test func `markup nested beyond all measure ends the feed`() throws {
    let deep = String(repeating: "<a>", count: 100_000)
    let (articles, errors) = try articles(
      rss("<item><title>أول</title></item>", "<item><title>\(deep)</title></item>"))
    #expect(articles.map(\.title) == ["أول"])
    #expect(errors.count == 1)
  }

  @Test func `an entry beyond the limit is rejected alone`() throws {
    let long = String(repeating: "نص طويل ", count: 2000)
    let (articles, errors) = try articles(
      rss(
        "<item><title>أول</title></item>", "<item><description>\(long)</description></item>",
        "<item><title>ثالث</title></item>"), maximum: 10_000)
    #expect(articles.map(\.title) == ["أول", "ثالث"])
    #expect(errors.map(\.code) == [.recordTooLong])
    #expect(errors.map(\.record) == [2])
  }

  @Test(arguments: [
    ("windows-1256", "windows-1256"), ("utf-8", "windows-1256"), ("windows-1256", "utf-8"),
    ("klingon", "utf-8"), ("utf-16", "utf-16"), ("utf-8", "utf-16"), ("", "windows-1256"),
  ])
  func `what is declared counts where the bytes do not gainsay it`(
    declared: String, real: String
  ) throws {
    let declaration = declared.isEmpty ? "" : "<?xml version='1.0' encoding='\(declared)'?>"
    let text = """
      \(declaration)<rss><channel><item><title>\(ArabicBytes.sentence)</title></item></channel></rss>
      """
    let bytes =
      switch real {
      case "utf-8": Array(text.utf8)
      case "utf-16": ArabicBytes.utf16(text)
      default: ArabicBytes.windows1256(text)
      }
    let (articles, errors) = try articles(bytes)
    #expect(errors.isEmpty)
    #expect(articles.map(\.title) == [ArabicBytes.sentence])
  }

  @Test func `bad bytes and control characters are replaced`() throws {
    var bytes = Array(rss("<item><title>خبر X عاجل Y</title></item>").utf8)
    if let place = bytes.firstIndex(of: UInt8(ascii: "X")) { bytes[place] = 0xFE }
    if let place = bytes.firstIndex(of: UInt8(ascii: "Y")) { bytes[place] = 0x0B }
    #expect(try articles(bytes).articles.map(\.title) == ["خبر \u{FFFD} عاجل"])
  }

  @Test func `XML of another kind is no feed`() throws {
    let path = try folder.write("<?xml version='1.0'?><urlset><url/></urlset>", to: "a.xml")
    let error = try #require(read(path, format: .feed).errors.first)
    #expect(error.message.contains("'urlset'"))
    let empty = try folder.write(rss(), to: "b.xml")
    #expect(read(empty).errors.map(\.code) == [.emptyInput])
  }

  @Test func `a feed may begin with blank lines`() throws {
    let (articles, errors) = try articles("\n\n" + rss("<item><title>خبر</title></item>"))
    #expect(errors.isEmpty)
    #expect(articles.map(\.title) == ["خبر"])
  }
}
