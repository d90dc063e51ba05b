import ArchiveModel
import Testing

@testable import Ingestion

@Suite struct HTMLArticleTests {
  private static let paragraphs = [
    "أعلنت بلدية المرفأ أن ورش توسيع الرصيف الشرقي ستبدأ مطلع الأسبوع المقبل بعد تأخر دام عامين.",
    "وقال رئيس البلدية إن الرصيف الجديد سيستقبل سفن الصيد الكبيرة، وإن الورش ستستمر ثمانية أشهر.",
    "وأضاف أن الصيادين سينتقلون إلى الرصيف الغربي ريثما تنتهي الورش، وأن البلدية ستعوضهم.",
  ]
  private static let title = "بلدية المرفأ تبدأ توسيع الرصيف الشرقي"

  private func read(
    _ html: String, url: String? = nil, fetchedAt: String? = nil, lastModified: String? = nil
  ) throws -> Article {
    let provenance = Provenance(
      path: "page.html", mediaType: "text/html", url: url, fetchedAt: fetchedAt,
      lastModified: lastModified)
    return try ArticleReader().article(
      in: Capture(provenance: provenance, bytes: Array(html.utf8)))
  }

  private func page(head: String = "", above: String = "", body: String? = nil, below: String = "")
    -> String
  {
    let text = Self.paragraphs.map { "<p>\($0)</p>" }.joined()
    return """
      <html><head>\(head)</head><body><h1>\(Self.title)</h1>\(above)
      <div class="text">\(body ?? text)</div>\(below)</body></html>
      """
  }

  private var text: String { Self.paragraphs.joined(separator: "\n\n") }

  // MARK: Text

  @Test func `a plain page gives headline and paragraphs`() throws {
    let article = try read(page())
    #expect(article == Article(title: Self.title, body: text, language: "ar"))
  }

  @Test func `line breaks part lines, two of them paragraphs`() throws {
    let lines = Self.paragraphs
    let body = "\(lines[0])<br>\(lines[1])<br><br>\(lines[2])"
    #expect(try read(page(body: body)).body == "\(lines[0])\n\(lines[1])\n\n\(lines[2])")
  }

  @Test func `furniture is known by what its elements are and are called`() throws {
    let sentence = "هذه جملة طويلة من جمل الموقع التي تظهر على كل صفحة من صفحاته ولا تخص الخبر."
    for box in [
      "nav", "aside", "footer", "div class=comments", "div id=sidebar", "div class=share",
    ] {
      let name = box.prefix { $0 != " " }
      let inside = Self.paragraphs.map { "<p>\($0)</p>" }.joined(
        separator: "<\(box)><p>\(sentence)</p></\(name)>")
      #expect(try read(page(body: inside)).body == text, "\(box)")
    }
  }

  @Test func `the name of a layout does not take the article away`() throws {
    let html = page().replacing(
      "class=\"text\"", with: "class=\"with-sidebar sidebar-right comments\"")
    #expect(try read(html).body == text)
  }

  @Test func `captions, subheadings and lists keep their places`() throws {
    let body = """
      <figure><img src=a.jpg><figcaption>الرصيف الشرقي كما بدا أمس</figcaption></figure>
      <p>\(Self.paragraphs[0])</p><h2>مراحل العمل</h2><ul><li>ردم الحوض القديم.</li>
      <li>بناء الجدار الجديد.</li></ul><p>\(Self.paragraphs[1])</p>
      """
    let article = try read(page(body: body))
    #expect(article.captions == ["الرصيف الشرقي كما بدا أمس"])
    #expect(
      article.body == """
        \(Self.paragraphs[0])

        مراحل العمل

        ردم الحوض القديم.

        بناء الجدار الجديد.

        \(Self.paragraphs[1])
        """)
  }

  @Test func `a row of data is one line, with tabs between its cells`() throws {
    let body = """
      <p>\(Self.paragraphs[0])</p><table><tr><th>السفينة</th><th>الطول</th><th>العمق</th></tr>
      <tr><td> نجمة البحر </td><td>40</td><td>7</td></tr><tr><td>12</td><td>9</td></tr></table>
      <p>\(Self.paragraphs[1])</p>
      """
    #expect(
      try read(page(body: body)).body
        == [
          Self.paragraphs[0], "السفينة\tالطول\tالعمق", "نجمة البحر\t40\t7", "12\t9",
          Self.paragraphs[1],
        ].joined(separator: "\n\n"))
  }

  @Test func `related articles keep their addresses`() throws {
    let body = """
      <p>\(Self.paragraphs[0])</p>
      <p>اقرأ أيضا: <a href="/n/7">صيادو المرفأ يطالبون بتعويض عادل</a></p>
      <p>\(Self.paragraphs[1])</p>
      """
    let below =
      "<div class=related><h3>ذات صلة</h3><a href='b.html'>أسعار السمك ترتفع في أسواق المدينة</a></div>"
    let article = try read(page(body: body, below: below), url: "https://a.example/m/x.html")
    #expect(article.body == Self.paragraphs[..<2].joined(separator: "\n\n"))
    #expect(
      article.related == [
        Article.RelatedLink(
          title: "صيادو المرفأ يطالبون بتعويض عادل", url: "https://a.example/n/7"),
        Article.RelatedLink(
          title: "أسعار السمك ترتفع في أسواق المدينة", url: "https://a.example/m/b.html"),
      ])
  }

  @Test func `paragraphs that are wrapped one by one are one body`() throws {
    let body = Self.paragraphs.map {
      "<section><div><div class=x1><p>\($0)</p></div></div></section>"
    }
    #expect(try read(page(body: body.joined())).body == text)
  }

  @Test func `another article below is not part of the first`() throws {
    let other = """
      <div><h2><a href=/2>مهرجان القطن يعود إلى السهل بعد عامين</a></h2><div><p>افتتحت وزارة الثقافة مهرجان
      القطن في سهل الغاب بحضور مزارعين من القرى المجاورة وفرق تراثية.</p><p>ويستمر المهرجان أربعة أيام،
      وتعرض فيه منسوجات صنعتها نساء السهل خلال الشتاء الماضي.</p></div></div>
      """
    #expect(try read(page(below: other)).body == text)
  }

  @Test func `an article that only JSON-LD holds is read from there`() throws {
    let html = """
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "\(Self.title)",
      "articleBody": "\(Self.paragraphs[0])", "datePublished": "2024-03-05"}</script><div id=root></div>
      """
    let article = try read(html)
    #expect(article.title == Self.title)
    #expect(article.body == Self.paragraphs[0])
    #expect(article.published?.origin == .jsonLD)
  }

  @Test func `a page nested 100000 deep gives its article`() throws {
    let nested = String(repeating: "<div>", count: 100_000) + page()
    #expect(try read(nested).body == text)
    let list = String(repeating: "<ul><li>", count: 50_000) + page()
    #expect(try read(list).body == text)
  }

  // MARK: What the page says of itself

  @Test func `JSON-LD tells headline, author, source and date, wherever it stands in the graph`()
    throws
  {
    let head = """
      <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
      {"@type": "WebSite", "name": "المرفأ"}, {"@type": ["NewsArticle"], "headline": "\(Self.title)",
      "datePublished": "2024-03-05T09:30:00+03:00", "author": {"@type": "Person", "name": "سامي الخطيب"},
      "publisher": {"name": "المرفأ اليوم"}}]}</script>
      """
    let article = try read(page(head: head))
    #expect(article.title == Self.title)
    #expect(article.byline == "سامي الخطيب")
    #expect(article.source == "المرفأ اليوم")
    #expect(article.published?.value.description == "2024-03-05T09:30")
    #expect(article.published?.origin == .jsonLD)
  }

  @Test(arguments: [
    "{\"@type\": \"NewsArticle\", \"description\": \"سطر\nسطر\", \"datePublished\": \"2024-03-05\"}",
    "/*<![CDATA[*/{\"@type\": \"NewsArticle\", \"datePublished\": \"2024-03-05\"}/*]]>*/",
    "{\"@type\": \"Article\", \"description\": \"قال \"نعم\" ثم\", \"datePublished\": \"2024-03-05\",}",
    "{&quot;@type&quot;: &quot;Article&quot;, &quot;datePublished&quot;: &quot;2024-03-05&quot;}",
  ])
  func `broken JSON-LD does not lose the date`(json: String) throws {
    let article = try read(page(head: "<script type='application/ld+json'>\(json)</script>"))
    #expect(article.published?.value.description == "2024-03-05")
    #expect(article.published?.origin == .jsonLD)
  }

  @Test func `the name of the site is no part of the headline`() throws {
    let head =
      "<title>\(Self.title) | المرفأ اليوم</title><meta property=og:site_name content='المرفأ اليوم'>"
    let article = try read(page(head: head).replacing("<h1>\(Self.title)</h1>", with: ""))
    #expect(article.title == Self.title)
    #expect(article.source == "المرفأ اليوم")
  }

  @Test func `a canonical address of the front page is not the article's`() throws {
    let head = "<link rel=canonical href='https://a.example/'>"
    #expect(try read(page(head: head), url: "https://a.example/n/1").url == "https://a.example/n/1")
  }

  // MARK: Dates

  @Test(arguments: [
    (
      "<meta property='article:published_time' content='2024-03-05T09:30:00+03:00'>",
      "2024-03-05T09:30"
    ),
    ("<meta name='DC.date.issued' content='2024-03-05'>", "2024-03-05"),
    (
      "<meta name='publish-date' content='الثلاثاء، 05 آذار / مارس 2024 - 09:30 م'>",
      "2024-03-05T21:30"
    ),
    ("<meta name='parsely-pub-date' content='2024-03-05T09:30Z'>", "2024-03-05T09:30"),
    ("<meta itemprop=datePublished content='٢٠٢٤-٠٣-٠٥'>", "2024-03-05"),
  ])
  func `the date of a meta element is read in any of its spellings`(meta: String, date: String)
    throws
  {
    let article = try read(page(head: meta))
    #expect(article.published?.value.description == date)
    #expect(article.published?.origin == .meta)
  }

  @Test(arguments: [
    "<time datetime='2024-03-05T09:30'>5 مارس</time>",
    "<div><time class=updated datetime=2024-03-07>7 مارس</time> <time datetime=2024-03-05>أ</time></div>",
    "<span itemprop=datePublished>5 مارس 2024</span>",
  ])
  func `the time element in the article's head is its date`(html: String) throws {
    let article = try read(page(above: html))
    #expect(article.published?.value.start.description == "2024-03-05")
    #expect(article.published?.origin == .time)
  }

  @Test func `today's date above the menu is not the article's`() throws {
    let top =
      "<div><time datetime=2024-06-20>الخميس</time></div><ul><li><a href=/>الرئيسية</a></ul><h1>"
    let html = page(above: "<time datetime=2024-03-05>أ</time>").replacing("<h1>", with: top)
    #expect(try read(html).published?.value.start.description == "2024-03-05")
  }

  @Test func `the name below the word for it is the author's`() throws {
    let article = try read(page(above: "<dl><dt>بقلم</dt><dd>لؤي الحلبوني</dd></dl>"))
    #expect(article.byline == "لؤي الحلبوني")
    #expect(article.body == text)
  }

  @Test(arguments: [
    "<div>الثلاثاء 5 مارس 2024</div>", "<p>نشر في: ٥/٣/٢٠٢٤</p>", "<span>24 شعبان 1445</span>",
    "<div>05 آذار / مارس 2024م - الساعة 9:30</div>",
  ])
  func `a line with a date below the headline is the dateline`(html: String) throws {
    let article = try read(page(above: html))
    #expect(article.published?.value.start.description == "2024-03-05")
    #expect(article.published?.origin == .dateline)
  }

  @Test func `time since publication counts from when the page was fetched`() throws {
    let html = page(above: "<span>منذ 3 ساعات</span>")
    let article = try read(html, fetchedAt: "2024-03-05T02:00:00Z")
    #expect(article.published?.value.description == "2024-03-04")
    #expect(article.retrieved?.value.start.description == "2024-03-05")
    #expect(try read(html).published == nil)
  }

  @Test(arguments: [
    "<p>© 2019 جميع الحقوق محفوظة</p>", "<meta name=expires content='2019-01-01'>",
    "<p>هاتف: 2019 3 5</p>", "<meta property='article:modified_time' content='2019-01-01'>",
    "<meta name=date content='0000-00-00'>", "<meta name=date content='1970-01-01T00:00:00Z'>",
    "<div class=comments><time datetime='2019-01-01'>أمس</time></div>",
  ])
  func `what is no date of publication is not taken for one`(html: String) throws {
    let article = try read(page(below: html))
    #expect(article.published == nil)
    #expect(article.rivalDates.isEmpty)
  }

  @Test func `nothing is published after it was fetched, but for a day of time zones`() throws {
    let head = "<meta name=pubdate content='2024-03-09'>"
    let above = "<div>الثلاثاء 5 مارس 2024</div>"
    let page = page(head: head, above: above)
    #expect(try read(page, fetchedAt: "2024-03-06T10:00:00Z").published?.origin == .dateline)
    #expect(try read(page, fetchedAt: "2024-03-08T23:00:00Z").published?.origin == .meta)
  }

  @Test func `the strongest claim wins and the others are its rivals`() throws {
    let head = """
      <meta name=pubdate content='2024-03-04'>
      <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-03-05"}</script>
      """
    let article = try read(
      page(head: head, above: "<time datetime=2024-03-03>أ</time><div>السبت 2 مارس 2024</div>"),
      url: "https://a.example/2024/03/01/x", fetchedAt: "2024-04-01T00:00:00Z",
      lastModified: "Fri, 29 Mar 2024 10:00:00 GMT")
    #expect(article.published?.origin == .jsonLD)
    #expect(article.rivalDates.map(\.origin) == [.meta, .time, .dateline, .url, .http])
  }

  @Test func `the day of a change is weaker than the day in the address`() throws {
    let html = page(above: "<div>آخر تحديث: 9 مارس 2024</div>")
    let article = try read(html, url: "https://a.example/2024/03/05/x")
    #expect(article.published?.value.description == "2024-03-05")
    #expect(article.rivalDates.map(\.value.description) == ["2024-03-09"])
  }

  // MARK: No article

  @Test func `a page of headlines and their beginnings has no article`() throws {
    let cards = Self.paragraphs.map {
      "<div><h3><a href=/n>\($0.split(separator: " ").prefix(6).joined(separator: " "))</a></h3><p>\($0)</p></div>"
    }
    let error = #expect(throws: ArchiveError.self) { try read("<body>\(cards.joined())") }
    #expect(error?.message == "the page holds no article: only headlines and menus")
  }

  @Test(arguments: ["", "<html></html>", "<script>var a = 1</script>", "<p></p>"])
  func `a page without text has no article`(html: String) {
    let error = #expect(throws: ArchiveError.self) { try read(html) }
    #expect(error?.code == .noArticle)
  }
}

extension CalendarDate {
  fileprivate var description: String { DateValue(self).description }
}
