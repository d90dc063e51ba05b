public import ArchiveModel

/// Annotates the persons, organizations, places and events that an article names, each under one name, and the
/// countries that it is about.
///
/// Places and countries are those of ``PlaceAnnotator``, whose work it includes: the article is read once for both.
public struct EntityAnnotator: Annotator {
  /// The name under which the annotations are stored, with the versions of what finds names and places.
  public let identifier: String
  private let finder: PlaceFinder
  private let tags: CountryTagAnnotator
  private let places: GazetteerAnnotator
  private let recognizer: EntityRecognizer

  /// Creates an annotator with the model and the gazetteer that come with the program; nil if the program has no model.
  ///
  /// - Parameter threshold: The least weight that makes a tag, 0 to 1.
  public init?(threshold: Double = CountryTagAnnotator.defaultThreshold) {
    guard let model = EntityModel.embedded else { return nil }
    finder = PlaceFinder(.embedded)
    tags = CountryTagAnnotator(threshold: threshold, finder: finder)
    places = GazetteerAnnotator(finder: finder)
    recognizer = EntityRecognizer(model: model)
    identifier = "entities/1+" + PlaceAnnotator(threshold: threshold).identifier
  }

  /// Returns the tags of `article`, the weightiest first, then its mentions, in order of field and range.
  public func annotations(of article: Article) -> [Annotation] {
    let evidence = finder.evidence(in: article)
    let mentions = recognizer.mentions(
      of: article, places: places.mentions(of: article, from: evidence))
    return tags.annotations(of: article, from: evidence) + mentions.map(Annotation.mention)
  }
}
