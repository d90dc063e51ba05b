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

  @Test func `a dateline tells where the report was written, not what it is about`() {
    let article = Article(
      title: "هدنة جديدة في السودان", body: "القاهرة - وكالات: بدأت الهدنة في السودان صباحا.")
    #expect(tags(of: article).map(\.slug) == ["sudan"])
  }

  @Test func `tags come weightiest first and obey the threshold`() {
    let article = Article(
      title: "اليمن: هدنة جديدة", body: "قالت السعودية إن اليمن يلتزم.\n\nورحبت اليمن بها.")
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
