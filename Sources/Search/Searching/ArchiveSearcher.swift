import ArabicText
public import ArchiveModel
import GRDB
public import Storage

/// Answers queries from an archive.
public struct ArchiveSearcher: Sendable {
  /// A match, before its article is read.
  public struct Match: Hashable, Sendable {
    /// The article's row.
    package let row: Int64
    /// How well it answers the query; higher is better.
    public let score: Double
  }

  private let archive: ArchiveDatabase

  /// Creates a searcher of `archive`.
  public init(_ archive: ArchiveDatabase) {
    self.archive = archive
  }

  /// Returns the articles that answer a query.
  ///
  /// Articles that hold all words come first; where they don't fill the page, those that hold any of them follow.
  ///
  /// - Throws: ``ArchiveError`` of code `unknownName` if the filter names what the archive lacks.
  public func search(
    _ query: SearchQuery, filter: ArticleFilter = ArticleFilter(),
    order: ArticleOrder = .relevance, page: Page = Page()
  ) throws -> SearchResults {
    try archive.read { database in
      let search = try OneSearch(database, query, filter, order)
      let (matches, total, isWidened) = try search.matches(page)
      let articles = try archive.articles(matches.map(\.row), database)
      let highlighter = Highlighter(query)
      let hits = zip(matches, articles).enumerated().map { index, pair in
        highlighter.hit(pair.1, rank: page.offset + index + 1, score: pair.0.score)
      }
      return SearchResults(hits: hits, total: total, isWidened: isWidened)
    }
  }

  /// Returns the source's own id (else the archive's) and the title of the best articles, with their scores.
  ///
  /// The short way for programs that measure: no snippets, no annotations.
  public func titles(
    _ query: SearchQuery, demanding demand: WordDemand = .allThenAny,
    order: ArticleOrder = .relevance, page: Page = Page()
  ) throws -> [(id: String, title: String, score: Double)] {
    try archive.read { database in
      let search = try OneSearch(database, query, ArticleFilter(), order)
      let matches = try search.matches(page, demanding: demand)
      let statement = try database.cachedStatement(
        sql: "SELECT coalesce(given_id, public_id), title FROM article WHERE id = ?")
      return try matches.compactMap { match in
        try Row.fetchOne(statement, arguments: [match.row]).map { row in
          try (
            id: row.decode(String.self, atIndex: 0), title: row.decode(String.self, atIndex: 1),
            score: match.score
          )
        }
      }
    }
  }

  /// Returns how many articles hold all words of a query, or any.
  public func count(_ query: SearchQuery, demanding demand: WordDemand) throws -> Int {
    try archive.read { database in
      try OneSearch(database, query, ArticleFilter(), .newest).count(demanding: demand)
    }
  }
}
