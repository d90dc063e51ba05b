import Annotators
import ArchiveModel
import Testing

struct PlaceAnnotatorTests {
  @Test func `one reading gives the same tags and mentions as two`() {
    let article = Article(
      title: "زلزال يضرب شرق تركيا", body: "ضرب زلزال مدينة أضنة التركية.\n\nوشعر به سكان حلب.")
    let apart =
      CountryTagAnnotator().annotations(of: article) + GazetteerAnnotator().annotations(of: article)
    #expect(PlaceAnnotator().annotations(of: article) == apart)
    #expect(apart.count > 3)
  }
}
