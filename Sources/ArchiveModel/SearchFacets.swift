/// The articles that answer a query, counted by tag, entity, source and month.
public struct SearchFacets: Hashable, Sendable {
  /// One for each field, in the order of the fields.
  public let facets: [Facet]
  /// How many articles were counted.
  public let articles: Int
  /// Whether they are all that match; if not, they are the newest of them.
  public let isExact: Bool
  /// Whether no article held all words, so that those that hold any of them were counted.
  public let isWidened: Bool

  /// Creates facets.
  public init(facets: [Facet], articles: Int, isExact: Bool, isWidened: Bool = false) {
    self.facets = facets
    self.articles = articles
    self.isExact = isExact
    self.isWidened = isWidened
  }

  /// Whether no article was counted.
  public var isEmpty: Bool {
    articles == 0
  }

  /// Returns the values of a field.
  public subscript(field: Facet.Field) -> [Facet.Value] {
    facets.first { $0.field == field }?.values ?? []
  }
}
