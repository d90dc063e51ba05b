import Annotators
import ArchiveModel
import Testing

struct CountryTagAnnotatorTests {
  private static let annotator = CountryTagAnnotator()

  @Test
  func `an article is tagged with the countries of its title and summary, each with its words`() {
    let article = Article(
      title: "فصائل عراقية موالية لإيران تتوعد القواعد الأمريكية",
      summary: "التهديد يضع واشنطن أمام اختبار جديد في دعمها لإسرائيل",
      body: "قالت فصائل في العراق إن الولايات المتحدة تتحمل العواقب.\n\nوردت إسرائيل على إيران.")
    let tags = tags(of: article)
    #expect(tags.map(\.slug).sorted() == ["iran", "iraq", "israel", "usa"])
    #expect(tags.first { $0.slug == "iraq" }?.because == ["عراقية", "العراق"])
    #expect(
      tags.first { $0.slug == "usa" }?.because == ["الأمريكية", "واشنطن", "الولايات المتحدة"])
    #expect(tags.allSatisfy { $0.origin == .rule && (0.5...1).contains($0.weight) })
  }

  @Test func `a passing mention deep in a long article gives no tag`() {
    let filler = String(repeating: "تتواصل أعمال المؤتمر العلمي في القاعة الكبرى. ", count: 60)
    let article = Article(
      title: "افتتاح المؤتمر العلمي", body: filler + "وشارك باحث من فنلندا. " + filler)
    #expect(tags(of: article).isEmpty)
  }

  @Test func `a list of countries gives no tags`() {
    let article = Article(
      title: "اجتماع اللجنة الدولية",
      body:
        "عقدت اللجنة اجتماعها.\n\nوحضر ممثلون عن فرنسا وألمانيا وإيطاليا وإسبانيا واليابان وكندا.")
    #expect(tags(of: article).isEmpty)
  }

  @Test(arguments: [
    ("البيت الأبيض يرحب بالاتفاق", "usa"), ("الكرملين ينفي", "russia"),
    ("طهران تتوعد بالرد", "iran"), ("تل أبيب تغلق المعابر", "israel"),
    ("الأتراك يصوتون", "turkey"), ("أفغان يعبرون الحدود", "afghanistan"),
    ("الإليزيه يعلن الحداد", "france"), ("حريق في الإسكندرية", "egypt"),
    ("مقتل جنود كوريين جنوبيين", "south-korea"), ("تحرك في داونينغ ستريت", "uk"),
    ("انتخابات في سلطنة عمان", "oman"), ("وفاة عراقيين في حادث", "iraq"),
    ("مالي تطلب رحيل القوات", "mali"), ("الليرة التركية تهبط", "turkey"),
  ])
  func `names of power, peoples and cities in a title speak for their country`(
    title: String, slug: String
  ) {
    #expect(tags(of: Article(title: title, body: "")).map(\.slug) == [slug])
  }

  @Test(arguments: [
    "ارتفاع سعر الدولار الأمريكي", "نتائج الدوري الإسباني", "تعليم اللغة الإنجليزية",
    "بيعت بمئة ليرة تركية", "مقال في واشنطن بوست", "فوز ريال مدريد", "بعد صلاة المغرب",
    "الإصلاح المالي",
  ])
  func `currencies, leagues, languages and newspapers do not`(title: String) {
    #expect(tags(of: Article(title: title, body: "")).isEmpty)
  }

  @Test(arguments: [
    ("انقلاب في غينيا بيساو", ["guinea-bissau"]),
    ("انتخابات غينيا الاستوائية", ["equatorial-guinea"]),
    ("إضراب في غينيا", ["guinea"]), ("زلزال بابوا غينيا الجديدة", ["papua-new-guinea"]),
    ("كوريا الشمالية تطلق صاروخا", ["north-korea"]), ("حريق في كوريا الجنوبية", ["south-korea"]),
    ("بركان في الكونغو الديمقراطية", ["congo-kinshasa"]),
    ("فيضان في الكونغو برازافيل", ["congo-brazzaville"]),
    ("إعصار يضرب ولاية جورجيا الأمريكية", ["usa"]), ("ثلوج في جورجيا", ["georgia"]),
    ("أمطار في عمّان", ["jordan"]), ("أمطار في عُمان", ["oman"]),
    ("المغرب يفتح حدوده", ["morocco"]), ("موعد أذان المغرب", []),
    ("مدير مالي جديد", []), ("نادي القطار يفوز", []), ("حصيلة بحث في النبات", []),
    ("أسعار الألبان ترتفع", []), ("مسرح روماني قديم", []), ("افتتاح مستشفى العيون", []),
    ("إدرار البول وعلاجه", []), ("طريق يربط القريتين", []),
  ])
  func `countries whose names resemble each other or other words are told apart`(
    title: String, slugs: [String]
  ) {
    #expect(tags(of: Article(title: title, body: "")).map(\.slug) == slugs)
  }

  @Test(arguments: [
    ("دراسة أمريكية تحذر من السهر", []), ("صحيفة ديلي ميل البريطانية تنصح بالنوم", []),
    ("الحكومة الأمريكية تحذر من السهر", ["usa"]),
  ])
  func `the nationality of a study or a newspaper is not what the article is about`(
    title: String, slugs: [String]
  ) {
    let body = "أوضح المشاركون أن قلة النوم تضر بالذاكرة.\n\nونصحوا بساعات كافية."
    #expect(tags(of: Article(title: title, body: body)).map(\.slug) == slugs)
  }

  @Test(arguments: [
    (
      "اجتماع الأمناء العامين للأحزاب", "انعقد المجلس الوطني لحركة نداء تونس مساء الأحد.", "tunisia"
    ),
    ("تقدم جديد نحو الساحل الأيسر", "قالت قيادة عمليات نينوى إن القطعات تقدمت.", "iraq"),
    ("تصعيد كلامي", "رد علي لاريجاني على تصريحات الوفد المفاوض.", "iran"),
    ("جلسة استماع", "استجوب تيد كروز المرشح للمنصب ساعات.", "usa"),
    ("توقيف مشتبه به", "أعلن جهاز الشاباك توقيفه في غلاف غزة.", "israel"),
  ])
  func `institutions and persons speak for a country that is not named`(
    title: String, body: String, slug: String
  ) {
    #expect(tags(of: Article(title: title, body: body)).first?.slug == slug)
  }

  @Test func `the words of a country's own administration count where no other is spoken of`() {
    let own = "أذنت النيابة العمومية بالاحتفاظ بموظف.\n\nوتواصلت الأبحاث مع بقية الموظفين."
    let article = Article(title: "إيقاف موظف", body: own)
    #expect(tags(of: article).map(\.slug) == ["tunisia"])
    let foreign = Article(title: "إيقاف موظف في إيطاليا", body: "ذكرت روما الخبر. " + own)
    #expect(tags(of: foreign).map(\.slug) == ["italy"])
  }

  @Test func `a club speaks for its country where the article speaks of nothing else`() {
    let body = "قال مدرب تشيلسي إن الفريق جاهز.\n\nويلتقي تشيلسي أرسنال غدا."
    #expect(tags(of: Article(title: "تشيلسي أمام أرسنال", body: body)).map(\.slug) == ["uk"])
    let crime = Article(
      title: "شجار في ليبرفيل بعد مباراة باريس سان جيرمان",
      body: "قالت شرطة الغابون إن الشجار في ليبرفيل خلف جريحا.")
    #expect(tags(of: crime).map(\.slug) == ["gabon"])
  }

  @Test(arguments: [
    "", "خبر", "No Arabic at all, only 12 words of English in this line of text.",
    "این گزارش درباره هیچ کشوری نیست و فقط یک جمله است",
    "<p class=\"x\">&nbsp;</p><br/>", "َُِّْ ًٌٍ",
  ])
  func `text that names no country gives no tag, whatever it is`(text: String) {
    #expect(tags(of: Article(title: text, body: text)).isEmpty)
  }

  @Test func `harakat on every letter and markup hide no country`() {
    let marked = Article(title: "", body: "<b>وَصَلَ الوَفْدُ إِلَى العِرَاقِ</b><br>وَغَادَرَ الوَفْدُ العِرَاقَ")
    #expect(tags(of: marked).map(\.slug) == ["iraq"])
  }

  @Test func `a dateline tells where the report was written, not what it is about`() {
    let article = Article(
      title: "هدنة جديدة في السودان", body: "القاهرة - وكالات: بدأت الهدنة في السودان صباحا.")
    #expect(tags(of: article).map(\.slug) == ["sudan"])
  }

  @Test func `tags come weightiest first and obey the threshold`() {
    let filler = String(repeating: "تتواصل المشاورات بين الأطراف. ", count: 20)
    let article = Article(
      title: "اليمن: هدنة جديدة", body: "اليمن يلتزم بها.\n\n" + filler + "ورحبت السعودية.")
    let all = tags(of: article, CountryTagAnnotator(threshold: 0))
    #expect(all.map(\.slug) == ["yemen", "saudi-arabia"])
    #expect(tags(of: article).map(\.slug) == ["yemen"])
  }

  private func tags(
    of article: Article, _ annotator: CountryTagAnnotator = Self.annotator
  ) -> [TagAssignment] {
    annotator.annotations(of: article).compactMap { annotation in
      if case .tag(let tag) = annotation { tag } else { nil }
    }
  }
}
