import Annotators
import ArchiveModel

/// Measures entities, country tags and dates against labelled articles.
struct ArticlesMeasure {
  /// The thresholds of country tags that are measured.
  private static let thresholds = [0.3, 0.4, 0.5, 0.6, 0.7]

  private let entities: EntityAnnotator
  private let dates = DateAnnotator()
  private let trained: TrainedArticles

  /// Creates a measure of what comes with the program.
  ///
  /// - Parameter trained: What the model learned from.
  /// - Throws: ``ArchiveModel/ArchiveError`` if the program has no model.
  init(trained: TrainedArticles) throws(ArchiveError) {
    // All tags with their weights; the thresholds come later.
    guard let entities = EntityAnnotator(threshold: 0) else { throw .noModel }
    self.entities = entities
    self.trained = trained
  }

  /// Returns the figures of some articles, of what is labelled in each.
  func report(of articles: [LabelledArticle], input: String) -> Report {
    var report = Report(title: "articles", input: input)
    report.notes = [trained.note(on: articles.map(\.label.id))]
    var counts = ArticleCounts()
    for labelled in articles {
      var article = labelled.article
      // Labels are of title and body.
      article.summary = nil
      let place = "\(labelled.label.id): \(article.title.prefix(60))"
      let found = entities.annotations(of: article)
      if let things = labelled.label.entities {
        counts.addEntities(
          EntityComparison(
            labelled: things.map {
              NamedThing(kind: $0.kind, name: $0.name, surfaces: $0.surfaces)
            }, found: [NamedThing](found)), at: place, &report.errors)
      }
      if let about = labelled.label.about {
        counts.addTags(about: about, found: found, thresholds: Self.thresholds)
        Self.addTagErrors(about: about, found: found, at: place, &report.errors)
      }
      if let dates = labelled.label.dates {
        counts.addDates(
          DateComparison(
            labels: dates.map { DateComparison.Label(surface: $0.surface, value: $0.value) },
            found: self.dates.annotations(of: article).compactMap {
              if case .date(let mention) = $0 { mention } else { nil }
            }), at: place, &report.errors)
      }
    }
    report.figures = counts.figures
    return report
  }

  private static func addTagErrors(
    about: [String], found: [Annotation], at place: String, _ errors: inout ErrorTally
  ) {
    let threshold = CountryTagAnnotator.defaultThreshold
    var slugs: Set<String> = []
    for case .tag(let tag) in found {
      let weight = "weight \((tag.weight * 100).rounded() / 100)"
      let because = tag.because.prefix(4).joined(separator: "، ")
      if tag.weight >= threshold {
        slugs.insert(tag.slug)
        if !about.contains(tag.slug) {
          errors.add("tags invented", tag.slug, at: "\(place) (\(weight): \(because))")
        }
      } else if about.contains(tag.slug) {
        slugs.insert(tag.slug)
        errors.add("tags missed", tag.slug, at: "\(place) (\(weight): \(because))")
      }
    }
    for slug in about where !slugs.contains(slug) { errors.add("tags missed", slug, at: place) }
  }
}
