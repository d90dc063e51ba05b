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
