import ArchiveModel
import Foundation
import Testing

@testable import arshif_eval

struct MeasureTests {
  @Test func `only what is labelled is measured`() throws {
    let measure = try ArticlesMeasure(trained: TrainedArticles(ids: nil))
    let article = Article(title: "العراق يفتح معبرا", body: "أعلن العراق فتح معبر حدودي.")
    func names(_ label: String) throws -> [String] {
      let label = try JSONDecoder().decode(ArticleLabel.self, from: Data(label.utf8))
      return measure.report(
        of: [LabelledArticle(label: label, article: article)], input: ""
      ).figures.map(\.name)
    }
    #expect(
      try names(#"{"id": "أ", "entities": []}"#)
        == ["persons", "organizations", "locations", "events"])
    #expect(try names(#"{"id": "أ", "about": []}"#).allSatisfy { $0.hasPrefix("tags from") })
    #expect(try names(#"{"id": "أ", "dates": []}"#).allSatisfy { $0.hasPrefix("dates: ") })
  }

  @Test func `a tag counts where its weight reaches the threshold`() {
    let tags = [("iraq", 0.45), ("iran", 0.8), ("egypt", 0.65)].map { slug, weight in
      Annotation.tag(
        TagAssignment(slug: slug, name: slug, origin: .rule, weight: weight, because: []))
    }
    var counts = ArticleCounts()
    counts.addTags(about: ["iraq", "iran"], found: tags, thresholds: [0.4, 0.5, 0.7])
    let figures = counts.figures.compactMap { figure -> Counts? in
      if case .found(let counts) = figure.figure { counts } else { nil }
    }
    #expect(
      figures == [
        Counts(right: 2, wrong: 1), Counts(right: 1, wrong: 1, missed: 1),
        Counts(right: 1, missed: 1),
      ])
  }

  @Test func `a page tells what is met, missed and there against all expectation`() throws {
    let expectation = try JSONDecoder().decode(
      PageExpectation.self,
      from: Data(
        #"{"person": ["سامي الحداد", "ليلى"], "location": ["عمان"], "absent": ["دجلة", "النيل"]}"#
          .utf8))
    let things = [
      NamedThing(kind: .person, name: "سامي يوسف الحداد", surfaces: ["سامي الحداد"]),
      NamedThing(kind: .organization, name: "عمان", surfaces: []),
      NamedThing(kind: .location, name: "دجلة", surfaces: []),
    ]
    let report = PageMeasure().report(of: things, expectation, input: "")
    let shares = report.figures.map { figure in
      if case .share(let right, let total) = figure.figure { "\(right)/\(total)" } else { "" }
    }
    #expect(report.figures.map(\.name) == ["persons", "locations", "absent"])
    #expect(shares == ["1/2", "0/1", "1/2"])
    #expect(report.notes.first == "سامي الحداد is found as سامي يوسف الحداد")
    #expect(
      report.errors.lists.flatMap { $0.entries.map(\.what) }.sorted() == ["دجلة", "عمان", "ليلى"])
  }

  @Test func `an unknown kind of a page's names is rejected`() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(
        PageExpectation.self, from: Data(#"{"planet": ["عطارد"]}"#.utf8))
    }
  }
}
