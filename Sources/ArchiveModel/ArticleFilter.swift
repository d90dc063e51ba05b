/// Which articles are meant, besides the words of a query.
///
/// An empty filter means all.
public struct ArticleFilter: Hashable, Sendable {
  /// Tags that an article must carry, all of them: slugs, Arabic or English names.
  public var tags: [String] = []
  /// Tags of which an article must carry one; empty for no such demand.
  public var anyTags: [String] = []
  /// Tags that an article must not carry.
  public var withoutTags: [String] = []
  /// Entities that an article must name, all of them, by any of their names.
  public var entities: [String] = []
  /// Sources of which an article must be; empty for any.
  public var sources: [String] = []
  /// The language of the article, as an ISO 639-1 code; nil for any.
  public var language: String?
  /// The first day; nil for no bound.
  public var since: CalendarDate?
  /// The last day; nil for no bound.
  public var until: CalendarDate?

  /// Creates the filter that all articles pass.
  public init() {}
}

/// The order of articles.
public enum ArticleOrder: String, Hashable, Sendable, CaseIterable {
  case relevance, newest, oldest
}

/// A part of an ordered list of articles.
public struct Page: Hashable, Sendable {
  /// The most articles to return.
  public var limit: Int
  /// How many articles to pass over first.
  public var offset: Int

  /// Creates a page.
  public init(limit: Int = 20, offset: Int = 0) {
    self.limit = limit
    self.offset = offset
  }
}
