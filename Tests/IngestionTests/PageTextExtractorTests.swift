import ArchiveModel
import Ingestion
import Testing

@Suite struct PageTextExtractorTests {
  private let lead = """
    أعلنت بلدية المرفأ يوم الاثنين بدء أعمال ترميم السور القديم، وقالت إن العمل يستمر ثمانية أشهر \
    ويشمل الأبراج الأربعة والبوابة البحرية.
    """
  private let second = """
    وأوضح مهندس المشروع أن حجارة السور المتساقطة جُمعت ورُقمت، وأن المرممين سيعيدونها إلى مواضعها \
    بعد تدعيم الأساسات.
    """
  private let third = """
    وكان جزء من السور قد انهار في شتاء العام الماضي بعد عاصفة قوية، وطالب سكان المرفأ البلدية \
    بالإسراع في ترميمه.
    """
  private let title = "بدء ترميم السور القديم في المرفأ"

  private func article(_ text: String) throws -> Article {
    guard case .article(let article) = PageTextExtractor().extraction(of: text) else {
      throw NoArticle()
    }
    return article
  }

  private func reason(_ text: String) -> String? {
    guard case .noArticle(let reason) = PageTextExtractor().extraction(of: text) else {
      return nil
    }
    return reason
  }

  private struct NoArticle: Error {}

  @Test func `a text that is nothing but an article comes out whole`() throws {
    let article = try article([title, lead, second].joined(separator: "\n\n"))
    #expect(article.title == title)
    #expect(article.body == lead + "\n\n" + second)
    #expect(article.summary == nil)
    #expect(article.published == nil)
    #expect(article.language == "ar")
  }

  @Test func `paragraphs without a headline have an empty title`() throws {
    let article = try article(lead + "\n" + second)
    #expect(article.title.isEmpty)
    #expect(article.body == lead + "\n\n" + second)
  }

  @Test func `menus, buttons and the foot of the page are not text`() throws {
    let page = """
      جريدة المرفأ
      الرئيسية
      سياسة
      اقتصاد
      \(title)
      فيسبوك
      تويتر
      \(lead)
      إعلان
      \(second)
      شارك الخبر
      الأكثر قراءة
      وصول أول قطار إلى المحطة الجديدة
      من نحن
      جميع الحقوق محفوظة © جريدة المرفأ
      """
    let article = try article(page)
    #expect(article.title == title)
    #expect(article.body == lead + "\n\n" + second)
    #expect(article.related.isEmpty)
  }

  @Test func `a read-also line inside the body becomes a related link`() throws {
    let page = [title, lead, "اقرأ أيضاً: حملة لتنظيف الميناء", second].joined(separator: "\n\n")
    let article = try article(page)
    #expect(article.body == lead + "\n\n" + second)
    #expect(article.related == [Article.RelatedLink(title: "حملة لتنظيف الميناء")])
  }

  @Test func `titles below a related cue are links until the next section`() throws {
    let page = """
      \(title)
      \(lead)
      \(second)
      مواضيع ذات صلة
      • حملة لتنظيف الميناء من المخلفات
      • عودة المراكب إلى الصيد بعد العاصفة
      آخر الأخبار
      • افتتاح مكتبة عامة في المدينة
      """
    let related = try article(page).related.map(\.title)
    #expect(related == ["حملة لتنظيف الميناء من المخلفات", "عودة المراكب إلى الصيد بعد العاصفة"])
  }

  @Test func `the date beside the headline beats the date of the page's header`() throws {
    let page = """
      جريدة المرفأ
      الأحد 12 مايو 2024
      الرئيسية
      \(title)
      نشر في: 10 مايو 2024 - 14:30
      \(lead)
      \(second)
      """
    let article = try article(page)
    #expect(article.published?.value.description == "2024-05-10T14:30")
    #expect(article.published?.origin == .dateline)
    #expect(article.retrieved?.value.description == "2024-05-12")
    #expect(article.rivalDates.map(\.origin) == [.pageHeader])
  }

  @Test func `the date of the page's header is the only claim if the article has none`() throws {
    let page = """
      الوضع المظلم
      الأحد 12 مايو 2024
      Logo
      \(title)
      \(lead)
      \(second)
      """
    let article = try article(page)
    #expect(article.published?.value.description == "2024-05-12")
    #expect(article.published?.origin == .pageHeader)
    #expect(article.retrieved?.value == article.published?.value)
  }

  @Test func `an author behind a cue and an agency behind the body make one byline`() throws {
    let page = """
      \(title)
      بقلم: سامر الحلاق
      \(lead)
      \(second)
      وكالة أنباء الساحل
      """
    let article = try article(page)
    #expect(article.byline == "سامر الحلاق - وكالة أنباء الساحل")
    #expect(article.body == lead + "\n\n" + second)
  }

  @Test func `a line that ends in a credit is a caption`() throws {
    let caption = "عمال يرممون البوابة البحرية للسور (أرشيف)"
    let article = try article([title, caption, lead, second].joined(separator: "\n"))
    #expect(article.captions == [caption])
    #expect(article.body == lead + "\n\n" + second)
  }

  @Test func `a standfirst between headline and date is the summary`() throws {
    let summary = "البلدية تعد بإنهاء العمل قبل موسم الأمطار والسكان يشككون في الموعد"
    let page = [title, summary, "10 مايو 2024", lead, second].joined(separator: "\n")
    #expect(try article(page).summary == summary)
  }

  @Test func `a subheading inside the body is a paragraph of its own`() throws {
    let article = try article(
      [title, lead, second, "انهيار قديم", third].joined(separator: "\n\n"))
    #expect(article.body == [lead, second, "انهيار قديم", third].joined(separator: "\n\n"))
  }

  @Test func `comments are not body`() throws {
    let page = """
      \(title)
      \(lead)
      \(second)
      التعليقات (1)
      زائر
      شكرا لكم على هذا الخبر، ونتمنى أن يكتمل العمل في السور قبل الشتاء المقبل إن شاء الله.
      """
    #expect(try article(page).body == lead + "\n\n" + second)
  }

  @Test func `Windows line ends and invisible marks don't disturb`() throws {
    let page = [title, "\u{200F}\u{A0}" + lead, second + "\u{200E} "].joined(separator: "\r\n\r\n")
    let article = try article("\u{FEFF}" + page)
    #expect(article.title == title)
    #expect(article.body == lead + "\n\n" + second)
  }

  @Test func `a paragraph broken at a column is joined again`() throws {
    let broken = [lead, second, third].map { wrapped($0, column: 60) }
    let article = try article(([title] + broken).joined(separator: "\n\n"))
    #expect(article.title == title)
    #expect(article.body == [lead, second, third].joined(separator: "\n\n"))
  }

  @Test(arguments: [
    ("", "no text"),
    (" \n\t\n", "no text"),
    ("الرئيسية\nسياسة\nاقتصاد\nاتصل بنا", "only headlines and menus"),
    (
      "الرئيسية\nعذرا، الصفحة التي تبحث عنها غير موجودة في الموقع أو نقلت إلى عنوان آخر.\nبحث",
      "a page that says the article is missing"
    ),
  ])
  func `a page without an article says why`(page: String, reason: String) {
    #expect(self.reason(page) == reason)
  }

  @Test func `headlines one below the other are no article`() {
    let headlines = [
      "البرلمان يناقش الموازنة في جلسة طويلة", "أسعار القمح ترتفع في الأسواق",
      "منتخب الشباب يبلغ نصف النهائي", "معرض الكتاب يفتح أبوابه للزوار",
    ]
    #expect(reason((headlines + headlines).joined(separator: "\n")) == "only headlines and menus")
  }

  @Test func `a long page takes linear time`() throws {
    let paragraphs = (1...4000).map { "\(lead) \($0). \(second)" }
    let clock = ContinuousClock()
    let time = try clock.measure {
      _ = try article(([title] + paragraphs).joined(separator: "\n"))
    }
    #expect(time < .seconds(120))
  }

  private func wrapped(_ text: String, column: Int) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      let line = lines[lines.count - 1]
      if line.unicodeScalars.count + 1 + word.unicodeScalars.count > column {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] = line.isEmpty ? String(word) : line + " " + word
      }
    }
    return lines.joined(separator: "\n")
  }
}
