import ArchiveModel

/// What came of giving a tag to articles by hand, or of taking it.
public struct HandTagSummary: Hashable, Sendable {
  /// The tag's slug.
  public let slug: String
  /// The tag's Arabic name.
  public let name: String
  /// Whether the archive did not know the tag before.
  public let isNew: Bool
  /// The articles whose tags are others now.
  public var changed = 0
  /// The articles that had the tag by a rule or by their input, and now have it by hand.
  public var confirmed = 0
  /// The articles that were so already.
  public var unchanged = 0

  /// Creates the summary of a tag that nothing is done with yet.
  init(_ tag: TagAssignment, isNew: Bool) {
    slug = tag.slug
    name = tag.name
    self.isNew = isNew
  }
}
