import Annotators
import ArchiveModel
import Testing

struct CountryTagAnnotatorTests {
  @Test func `an article is tagged with the countries of its title`() {
    let article = Article(
      title: "فصائل عراقية موالية لإيران تتوعد القواعد الأمريكية",
      summary: "التهديد يضع واشنطن أمام اختبار جديد في دعمها لإسرائيل",
      body: "قالت فصائل في العراق إن الولايات المتحدة تتحمل العواقب.\n\nوردت إسرائيل على إيران.")
    #expect(tags(of: article).map(\.slug).sorted() == ["iran", "iraq", "israel", "usa"])
  }

  private func tags(of article: Article) -> [TagAssignment] {
    CountryTagAnnotator().annotations(of: article).compactMap { annotation in
      if case .tag(let tag) = annotation { tag } else { nil }
    }
  }
}
