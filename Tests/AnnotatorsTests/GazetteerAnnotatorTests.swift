import Annotators
import ArchiveModel
import Testing

struct GazetteerAnnotatorTests {
  private static let annotator = GazetteerAnnotator()

  @Test(arguments: [
    ("انفجار ببغداد", "بغداد", "بغداد"),
    ("وصل الوفد لبغداد", "بغداد", "بغداد"),
    ("في لبنان وبغداد", "لبنان", "لبنان"),
    ("وفد للبنان", "لبنان", "لبنان"),
    ("دعم للعراق", "لعراق", "العراق"),
    ("وللسودان نصيب", "لسودان", "السودان"),
    ("دعم فلإيران", "إيران", "إيران"),
    ("وبالعراق نفط", "العراق", "العراق"),
    ("قصف بإسرائيل", "إسرائيل", "إسرائيل"),
    ("سافر إلى كندا", "كندا", "كندا"),
    ("وارسو تحتفل", "وارسو", "وارسو"),
    ("فرنسا وبولندا", "فرنسا", "فرنسا"),
    ("عاد من ليبيا", "ليبيا", "ليبيا"),
  ])
  func `a proclitic does not hide a name, nor a name's own letter pass for one`(
    text: String, surface: String, name: String
  ) {
    let first = mentions(in: text).first
    #expect(first?.surface == surface)
    #expect(first?.name == name)
  }

  @Test(arguments: [
    ("سافر إلى الكونغو الديمقراطية", "الكونغو الديمقراطية"),
    ("حدود غينيا بيساو", "غينيا بيساو"),
    ("انقلاب في غينيا", "غينيا"),
    ("زلزال في بابوا غينيا الجديدة", "بابوا غينيا الجديدة"),
    ("نفط غينيا الاستوائية", "غينيا الاستوائية"),
    ("لاجئون من جنوب السودان", "جنوب السودان"),
    ("صاروخ من كوريا الشمالية", "كوريا الشمالية"),
    ("رئيس البوسنة والهرسك", "البوسنة والهرسك"),
    ("سياسة الولايات المتحدة الأميركية", "الولايات المتحدة"),
    ("فيضان في النيجر", "النيجر"),
    ("انتخابات نيجيريا", "نيجيريا"),
    ("مباراة أمام كوت ديفوار", "ساحل العاج"), ("تستورد مصر القمح", "مصر"),
  ])
  func `of several names the longest counts`(text: String, name: String) {
    #expect(mentions(in: text).map(\.name) == [name])
  }

  @Test(arguments: [
    ("زار سلطنة عمان", ["عُمان"]),
    ("وصل إلى عُمان", ["عُمان"]),
    ("هبطت في عمّان", ["عمّان"]),
    ("التقى في عمان العاهل الأردني", ["عمّان"]),
    ("من العاصمة عمان", ["عمّان"]),
    ("قال في عمان إن الأمر انتهى", []),
    ("وصل إلى عمان قادما من مسقط العاصمة العمانية", ["عُمان", "مسقط"]),
    ("مياه خليج عمان", []),
  ])
  func `Oman and Amman are told apart, or left out`(text: String, names: [String]) {
    #expect(mentions(in: text).map(\.name) == names)
  }

  @Test(arguments: [
    "دول المغرب العربي", "بعد صلاة المغرب", "على ضفاف نهر الأردن", "منتخبات أمريكا اللاتينية",
    "فاز ريال مدريد", "قطر الدائرة", "تحدث بحماس", "وفد من اليمين المتطرف", "الدعم المالي",
    "مدارس بنين وبنات", "سافر للحج", "بحجة المرض", "نشرت الصور", "هذا الخبر", "بعقوبة السجن",
    "أنشأ العديد من المصانع", "يلعب دوما", "في مسقط رأسه", "إصابة في الرباط الصليبي",
    "يده اليمنى", "مظاهرة سلمية", "عند منتصف ليل الخميس", "هو مصر على موقفه",
    "ظل مصرّا ومصرّ على رأيه", "النمر في قفصه", "قال إن جده رحل", "هذا ما جربه وهو قربه",
  ])
  func `a common word is no place`(text: String) {
    #expect(mentions(in: text).isEmpty)
  }

  @Test(arguments: [
    ("لاجئًا سوريًا", 0), ("لاجئا سوريا", 0), ("حدود سوريا", 1), ("دعمها سوريا", 1),
    ("الحكومة السعودية", 0), ("أكدت السعودية", 1), ("في سورية", 1), ("فصائل سورية", 0),
  ])
  func `a name is told from the adjective that is written alike`(text: String, count: Int) {
    #expect(mentions(in: text).count == count)
  }

  @Test(arguments: [("اعتصام في قفصة", "قفصة"), ("وصل إلى جدة", "جدة"), ("بجربة مهرجان", "جربة")])
  func `a city whose last letter could be a pronoun is one if it is written ة`(
    text: String, name: String
  ) {
    #expect(mentions(in: text).map(\.name) == [name])
  }

  @Test func `marks and tatweel belong to the surface but do not hide the name`() {
    let text = "في «العِـــراقِ» اليوم"
    let mention = mentions(in: text).first
    #expect(mention?.name == "العراق")
    #expect(mention?.surface == "العِـــراقِ")
  }

  @Test func `ranges are UTF-8 offsets of the surface in each field`() {
    let article = Article(
      title: "قمة في الدوحة", summary: "تستضيف قطر القمة", body: "يصل إلى الدوحة وفد من باريس.")
    let mentions = mentions(of: article)
    #expect(mentions.map(\.name) == ["الدوحة", "قطر", "الدوحة", "باريس"])
    #expect(mentions.map(\.field) == [.title, .summary, .body, .body])
    for mention in mentions {
      let bytes = Array(article.text(of: mention.field).utf8)[mention.range]
      #expect(String(decoding: bytes, as: UTF8.self) == mention.surface)
    }
  }

  @Test func `adjectives and offices are no mentions of a place`() {
    #expect(mentions(in: "قالت القوات العراقية إن البيت الأبيض رحب").isEmpty)
  }

  @Test func `a name in two countries goes to the one the article speaks of`() {
    #expect(mentions(in: "اشتباكات في طرابلس").map(\.englishName) == ["Tripoli"])
    let lebanese = "اشتباكات في طرابلس وقال الجيش اللبناني إن لبنان آمن"
    #expect(mentions(in: lebanese).first?.englishName == "Tripoli (Lebanon)")
  }

  private func mentions(in text: String) -> [Mention] {
    mentions(of: Article(title: "", body: text))
  }

  private func mentions(of article: Article) -> [Mention] {
    Self.annotator.annotations(of: article).compactMap { annotation in
      if case .mention(let mention) = annotation { mention } else { nil }
    }
  }
}
