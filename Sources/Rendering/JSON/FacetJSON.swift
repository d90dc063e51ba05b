public import ArchiveModel

/// Facets as JSON.
public struct FacetJSON: Sendable {
  /// Creates a renderer.
  public init() {}

  /// Returns the answer to a query as an object: its hits, how many articles match, and their facets.
  ///
  /// - Parameters:
  ///   - results: The answer.
  ///   - hits: Its hits as they are to be shown.
  ///   - facets: The facets of all that match.
  /// - Returns: The object.
  public func value(
    _ results: SearchResults, hits: [JSONValue], _ facets: SearchFacets
  ) -> JSONValue {
    // A page of no hits is not widened, so its total is of articles that hold all the words: none.
    let isOfFacets = facets.isWidened && !results.isWidened
    return .object([
      .init("hits", .array(hits)),
      .init("total", .integer(isOfFacets ? facets.articles : results.total)),
      .init("total_is_exact", .bool(isOfFacets ? facets.isExact : results.isTotalExact)),
      .init("widened", .bool(isOfFacets || results.isWidened)),
      .init("facets", value(facets.facets)),
      .init("counted", .integer(facets.articles)), .init("exact", .bool(facets.isExact)),
    ])
  }

  /// Returns facets as an object of lists, by their fields.
  public func value(_ facets: [Facet]) -> JSONValue {
    .object(facets.map { .init($0.field.rawValue, .array($0.values.map(value))) })
  }

  private func value(_ value: Facet.Value) -> JSONValue {
    let first =
      value.kind.map { JSONValue.Member("kind", .string($0.rawValue)) }
      ?? JSONValue.Member("value", .string(value.value))
    return .object([
      first, .init("name", .string(value.name)), .init("count", .integer(value.count)),
    ])
  }
}
