public import ArchiveModel

/// Gives what ``CountryTagAnnotator`` and ``GazetteerAnnotator`` give, reading the article once.
///
/// Finding the names costs nearly all the time that either takes.
public struct PlaceAnnotator: Annotator {
  /// `"places/2"`, and the threshold where it is not the usual one.
  public let identifier: String
  private let finder: PlaceFinder
  private let tags: CountryTagAnnotator
  private let mentions: GazetteerAnnotator

  /// Creates an annotator with the gazetteer that comes with the archive.
  ///
  /// - Parameter threshold: The least weight that makes a tag, 0 to 1.
  public init(threshold: Double = CountryTagAnnotator.defaultThreshold) {
    identifier =
      threshold == CountryTagAnnotator.defaultThreshold ? "places/2" : "places/2@\(threshold)"
    finder = PlaceFinder(.embedded)
    tags = CountryTagAnnotator(threshold: threshold, finder: finder)
    mentions = GazetteerAnnotator(finder: finder)
  }

  /// Returns the tags of `article`, the weightiest first, then its mentions, in order of field and
  /// range.
  public func annotations(of article: Article) -> [Annotation] {
    let evidence = finder.evidence(in: article)
    return tags.annotations(of: article, from: evidence)
      + mentions.annotations(of: article, from: evidence)
  }
}
