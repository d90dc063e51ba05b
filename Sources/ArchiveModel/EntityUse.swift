/// An entity with how much articles speak of it.
public struct EntityUse: Hashable, Sendable {
  /// What it is called.
  public let name: EntityName
  /// How many articles name it.
  public let articles: Int
  /// How often they name it in all.
  public let mentions: Int

  /// Creates a use.
  public init(_ name: EntityName, articles: Int, mentions: Int) {
    self.name = name
    self.articles = articles
    self.mentions = mentions
  }
}

/// The entities of articles, as much of the list as was asked for.
public struct EntityList: Hashable, Sendable {
  /// The entities, those that most articles name first.
  public let entities: [EntityUse]
  /// How many entities there are.
  public let total: Int
  /// How many articles were counted.
  public let articles: Int

  /// Creates a list.
  public init(_ entities: [EntityUse], total: Int, articles: Int) {
    self.entities = entities
    self.total = total
    self.articles = articles
  }
}
