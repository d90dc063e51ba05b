/// What a correction of an entity came to.
public struct EntityEdit: Hashable, Sendable {
  /// The entity as it is now.
  public var entity: EntityName
  /// The other entities that it was joined with, or parted from.
  public var others: [EntityName]
  /// How many articles name the entity now; of a correction in single articles, how many were changed.
  public var articles: Int

  /// Creates an outcome.
  public init(_ entity: EntityName, others: [EntityName] = [], articles: Int) {
    self.entity = entity
    self.others = others
    self.articles = articles
  }
}
