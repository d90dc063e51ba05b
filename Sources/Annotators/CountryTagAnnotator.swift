public import ArchiveModel

/// Tags an article with the countries that it is about.
///
/// A country is not a tag because it is named, but because title, summary, lead or much of the body
/// speak of it: by its name, its seats of power, its people or its cities, which count in this
/// order.
public struct CountryTagAnnotator: Annotator {
  /// The threshold that suits news: a single mention deep in a long article gives no tag.
  public static let defaultThreshold = 0.5

  /// `"countries/2"`.
  public let identifier = "countries/2"
  /// The least weight, 0 to 1, that makes a tag.
  public let threshold: Double
  private let finder: PlaceFinder

  /// Creates an annotator with the gazetteer that comes with the archive.
  ///
  /// - Parameter threshold: The least weight that makes a tag, 0 to 1.
  public init(threshold: Double = Self.defaultThreshold) {
    self.init(threshold: threshold, finder: PlaceFinder(.embedded))
  }

  init(threshold: Double, finder: PlaceFinder) {
    self.threshold = threshold
    self.finder = finder
  }

  /// Returns the tags of `article`, the weightiest first.
  public func annotations(of article: Article) -> [Annotation] {
    annotations(of: article, from: finder.evidence(in: article))
  }

  /// Returns the tags that `evidence`, which was found in `article`, gives.
  func annotations(of article: Article, from evidence: [PlaceEvidence]) -> [Annotation] {
    let length = Article.Field.allCases.reduce(0) { $0 + article.text(of: $1).utf8.count }
    let scores = CountryScore.scores(of: evidence, length: length)
    return scores.filter { $0.weight >= threshold }.map { score in
      let country = finder.gazetteer.countries[score.country]
      return .tag(
        TagAssignment(
          slug: country.slug, name: country.name, englishName: country.englishName, origin: .rule,
          weight: score.weight, because: score.surfaces(in: article)))
    }
  }
}
