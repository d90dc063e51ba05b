/// What a person corrected of an entity: it outlives every new annotation, and goes from archive to archive.
public struct EntityCorrection: Hashable, Sendable {
  /// What was done.
  public enum Action: String, Hashable, Sendable, CaseIterable {
    /// The entity is another name of a second one.
    case merge
    /// The entity is called otherwise.
    case rename
    /// The entity is of another kind.
    case kind
    /// The entity is none at all; in one article, the article does not name it.
    case hide
    /// An article names the entity, where no annotator says so.
    case add
  }

  /// What was done.
  public var action: Action
  /// The entity as annotators name it.
  public var entity: EntityName
  /// The entity that it is another name of, as annotators name that one; its new names; its new kind with the old name.
  public var change: EntityName?
  /// The one article that is meant, by its public identifier; nil for the whole archive.
  public var article: String?
  /// How often the article names the entity; of `add`.
  public var count: Int
  /// The words that name it, as written; of `add`.
  public var surfaces: [String]

  /// Creates a correction.
  public init(
    _ action: Action, of entity: EntityName, to change: EntityName? = nil, article: String? = nil,
    count: Int = 1, surfaces: [String] = []
  ) {
    self.action = action
    self.entity = entity
    self.change = change
    self.article = article
    self.count = count
    self.surfaces = surfaces
  }
}
