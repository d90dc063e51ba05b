public import ArchiveModel

/// Tags an article with the countries that it is about.
///
/// A country is not a tag because it is named, but because title, summary, lead or much of the body speak of it: by
/// its name, its seats of power, its people or its cities, which count in this order.
public struct CountryTagAnnotator: Annotator {
  /// `"countries/1"`.
  public let identifier = "countries/1"
  /// The least weight, 0 to 1, that makes a tag.
  public let threshold: Double
  private let finder: PlaceFinder

  /// Creates an annotator with the gazetteer that comes with the archive.
  ///
  /// - Parameter threshold: The least weight that makes a tag, 0 to 1. By default a single mention outside the title
  ///   makes none.
  public init(threshold: Double = 0.5) {
    self.threshold = threshold
    finder = PlaceFinder(.embedded)
  }

  /// Returns the tags of `article`, the weightiest first.
  public func annotations(of article: Article) -> [Annotation] {
    let evidence = finder.evidence(in: article)
    let length = Article.Field.allCases.reduce(0) { $0 + article.text(of: $1).utf8.count }
    let all = CountryScore.scores(of: evidence, length: length)
    return all.filter { $0.weight >= threshold }.map { score in
      let country = finder.gazetteer.countries[score.country]
      return .tag(
        TagAssignment(
          slug: country.slug, name: country.name, englishName: country.englishName, origin: .rule,
          weight: score.weight, because: score.surfaces(in: article)))
    }
  }
}
