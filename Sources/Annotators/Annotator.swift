public import ArchiveModel

/// A source of annotations: a gazetteer, a date finder, a tagger.
///
/// An annotator only reads: same article, same annotations, in order of field and range.
public protocol Annotator: Sendable {
  /// The name under which its annotations are stored, with its version: `"gazetteer/2"`.
  var identifier: String { get }
  /// Returns the annotations of `article`.
  func annotations(of article: Article) -> [Annotation]
}
