public import ArchiveModel

/// Finds the countries, capitals, cities and regions that an article names.
///
/// Each mention in title, summary and body is reported. Adjectives («العراقية») and offices («البيت
/// الأبيض») name no location; they only speak for a country's tag. Where both are wanted,
/// ``PlaceAnnotator`` reads the article once.
public struct GazetteerAnnotator: Annotator {
  /// `"gazetteer/2"`.
  public let identifier = "gazetteer/2"
  private let finder: PlaceFinder

  /// Creates an annotator with the gazetteer that comes with the archive.
  public init() {
    self.init(finder: PlaceFinder(.embedded))
  }

  init(finder: PlaceFinder) {
    self.finder = finder
  }

  /// Returns the mentions of `article`, in order of field and range.
  public func annotations(of article: Article) -> [Annotation] {
    annotations(of: article, from: finder.evidence(in: article))
  }

  /// Returns the mentions among `evidence`, which was found in `article`.
  func annotations(of article: Article, from evidence: [PlaceEvidence]) -> [Annotation] {
    mentions(of: article, from: evidence).map(Annotation.mention)
  }

  /// Returns the places that `evidence`, which was found in `article`, names.
  func mentions(of article: Article, from evidence: [PlaceEvidence]) -> [Mention] {
    evidence.filter(\.kind.isLocation).map { evidence in
      let place = finder.gazetteer.places[evidence.place]
      return Mention(
        kind: .location, name: place.name, englishName: place.englishName,
        surface: evidence.surface(in: article), field: evidence.field, range: evidence.range)
    }
  }
}
