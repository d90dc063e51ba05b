import Annotators
import ArchiveModel
import TestSupport
import Testing

struct EntityAnnotatorTests {
  private func mentions(_ body: String, title: String = "") throws -> [Mention] {
    let annotator = try #require(EntityAnnotator())
    return annotator.annotations(of: Article(title: title, body: body)).compactMap {
      if case .mention(let mention) = $0 { mention } else { nil }
    }
  }

  private func names(_ body: String, _ kind: Mention.Kind) throws -> Set<String> {
    Set(try mentions(body).filter { $0.kind == kind }.map(\.name))
  }

  @Test(arguments: [
    ("قال وزير الخارجية سامر الخطيب إن المحادثات مستمرة.", "سامر الخطيب"),
    ("التقى الرئيس بالسفيرة هيلين ماركوفيتش أمس.", "هيلين ماركوفيتش"),
    ("وأضاف الدكتور عبد الرحمن بن صالح القحطاني أن العلاج متوفر.", "عبد الرحمن بن صالح القحطاني"),
    ("وحكمت المحكمة على المتهم ياسين بن عمر بالسجن.", "ياسين بن عمر"),
  ])
  func `a person is named without title`(body: String, name: String) throws {
    #expect(try names(body, .person) == [name])
  }

  @Test func `a surname alone is the person named in full`() throws {
    let found = try mentions("زارت ليندا هوفمان المدينة. وقالت هوفمان إنها سعيدة بالزيارة.")
      .filter { $0.kind == .person }
    #expect(found.map(\.surface) == ["ليندا هوفمان", "هوفمان"])
    #expect(Set(found.map(\.name)) == ["ليندا هوفمان"])
  }

  @Test(arguments: [
    ("وقدمت إسرائيل شروطا جديدة لحماس عبر الوسطاء.", "حماس", "حماس"),
    ("وانضمت البلاد للأمم المتحدة بعد الاستقلال.", "لأمم المتحدة", "الأمم المتحدة"),
    ("وبحسب وزارة الصحة فإن الإصابات تراجعت.", "وزارة الصحة", "وزارة الصحة"),
  ])
  func `proclitics are no part of an organization's name`(
    body: String, surface: String, name: String
  ) throws {
    let found = try #require(mentions(body).first { $0.kind == .organization })
    #expect(found.surface == surface)
    #expect(found.name == name)
  }

  @Test func `places keep the gazetteer's names`() throws {
    #expect(
      try names("سافر من بغداد إلى لندن عبر اسطنبول.", .location) == ["بغداد", "لندن", "إسطنبول"])
  }

  @Test func `a championship is an event`() throws {
    let found = try names("تأهل المنتخب إلى نهائيات كأس العالم بعد فوزه.", .event)
    #expect(found == ["كأس العالم"])
  }

  @Test(arguments: [
    "", "نعم", "٢٠٢٤", "...", "Hello world, no Arabic here.", "این یک متن فارسی است که نام ندارد.",
    "<p>نص <b>فيه</b> علامات</p>", String(repeating: "ا", count: 5000),
    "\u{200F}\u{202B}", "و", "لل",
  ])
  func `odd texts give sensible answers`(body: String) throws {
    for mention in try mentions(body) {
      #expect(!mention.name.isEmpty && !mention.surface.isEmpty)
    }
  }

  @Test func `a text in another language of the Arabic letters names places only`() throws {
    let annotator = try #require(EntityAnnotator())
    let article = Article(
      title: "", body: "رئیس جمهور ایران پس از دیدار با نخست وزیر به تهران بازگشت.", language: "fa")
    for case .mention(let mention) in annotator.annotations(of: article) {
      #expect(mention.kind == .location)
    }
  }

  @Test func `an ordinary word is not the club that has it for a name`() throws {
    let found = try mentions("دعا الاتحاد الدولي للصحفيين إلى الحوار. وقال الاتحاد إن الوضع خطير.")
    #expect(!found.contains { $0.name.hasPrefix("نادي") })
  }

  @Test func `a name that leaves fathers out is the same person`() throws {
    let found = try mentions(
      "قال منصور بن حمدان الشريف إن المشروع بدأ. وأضاف منصور الشريف أن العمل مستمر."
    ).filter { $0.kind == .person }
    #expect(Set(found.map(\.name)) == ["منصور بن حمدان الشريف"])
  }

  @Test func `vowel signs on every letter hide no name`() throws {
    #expect(
      try names("قَالَ الرَّئِيسُ السُّورِيُّ إِنَّ مُحَمَّد الخَطِيب وَصَلَ إِلَى دِمَشْق.", .person) == ["محمد الخطيب"])
  }

  @Test func `the words of a mention stand where it says, in order`() throws {
    var generator = SeededGenerator(seed: 23)
    let words = [
      "قال", "الرئيس", "محمد", "علي", "وزارة", "الدفاع", "بالعراق", "للأمم", "المتحدة", "وبغداد",
      "،", "«", "»", ".", "عبد", "الله", "حزب", "لندن", "كأس", "العالم", "هوفمان", "2015", "و",
    ]
    for _ in 0..<200 {
      let count = Int.random(in: 1...30, using: &generator)
      let body = (0..<count).map { _ in words.randomElement(using: &generator) ?? "" }
        .joined(separator: " ")
      let bytes = Array(body.utf8)
      var start = 0
      for mention in try mentions(body) {
        #expect(String(decoding: bytes[mention.range], as: UTF8.self) == mention.surface)
        #expect(mention.range.lowerBound >= start)
        start = mention.range.lowerBound
      }
    }
  }

  @Test func `an article gives the same annotations whatever was annotated before`() throws {
    let annotator = try #require(EntityAnnotator())
    let article = Article(
      title: "لقاء في عمّان", body: "التقى سامر الخطيب وفدا من الأمم المتحدة في عمّان.")
    let first = annotator.annotations(of: article)
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<50 {
      _ = annotator.annotations(
        of: Article(title: "", body: RandomText.text(length: 400, using: &generator)))
    }
    #expect(annotator.annotations(of: article) == first)
  }
}
