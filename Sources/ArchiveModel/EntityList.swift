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
