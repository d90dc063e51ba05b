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

  let archive: ArchiveDatabase
  private let isExact: Bool
  private let prefersRecent: Bool
  let statistics = IndexStatistics()

  /// Creates a searcher of `archive`.
  ///
  /// - Parameters:
  ///   - archive: The archive.
  ///   - isExact: Whether words are meant as written, without other forms, spellings and names.
  ///   - prefersRecent: Whether recent articles are lifted a little in the order of relevance.
  public init(_ archive: ArchiveDatabase, isExact: Bool = false, prefersRecent: Bool = false) {
    self.prefersRecent = prefersRecent
    self.archive = archive
    self.isExact = isExact
  }

  /// Returns the articles that answer a query.
  ///
  /// Articles that hold all words come first; where they don't fill the page, those that hold any of them follow. A query of
  /// filters alone gives the articles that pass, newest first.
  ///
  /// - Parameters:
  ///   - query: The query.
  ///   - filter: What else the articles must meet.
  ///   - order: The order of the articles.
  ///   - page: Which of them are wanted.
  ///   - detail: How much of them is read.
  ///   - foldsCopies: Whether of articles that tell one text only the best is returned, with how many more of them pass the
  ///     filter. The page counts what is returned, the total all that match.
  /// - Returns: The page, with how many articles match in all.
  /// - Throws: ``ArchiveError`` of code `unknownName` if the query or the filter names what the archive lacks.
  public func search(
    _ query: SearchQuery, filter: ArticleFilter = ArticleFilter(),
    order: ArticleOrder = .relevance, page: Page = Page(), detail: ArticleDetail = .whole,
    foldsCopies: Bool = false
  ) throws -> SearchResults {
    try archive.read { database in
      let (found, used) = try found(
        by: query, filter, order, page, demanding: .allThenAny, counts: true, foldsCopies,
        database)
      var articles = try archive.articles(found.matches.map(\.row), database, detail: detail)
      for (index, count) in zip(articles.indices, found.copies) { articles[index].copies = count }
      let highlighter = Highlighter(used)
      let hits = zip(found.matches, articles).enumerated().map { index, pair in
        highlighter.hit(pair.1, rank: page.offset + index + 1, score: pair.0.score)
      }
      return SearchResults(
        hits: hits, total: found.total, isTotalExact: found.isTotalExact,
        isWidened: found.isWidened, expansions: used.expansions)
    }
  }

  /// Returns the source's own id (else the archive's) and the title of the best articles, with their scores.
  ///
  /// The short way for programs that measure: no snippets, no annotations, no count.
  public func titles(
    _ query: SearchQuery, demanding demand: WordDemand = .allThenAny,
    order: ArticleOrder = .relevance, page: Page = Page()
  ) throws -> [(id: String, title: String, score: Double)] {
    try archive.read { database in
      let matches = try found(
        by: query, ArticleFilter(), order, page, demanding: demand, counts: false, false, database
      ).found.matches
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
      try OneSearch(database, prepared(query, database), ArticleFilter(), statistics)
        .found(Page(limit: 0), order: .newest, demanding: demand, counts: true).total
    }
  }

  /// Returns the articles of a page, and the query that found them.
  private func found(
    by query: SearchQuery, _ filter: ArticleFilter, _ order: ArticleOrder, _ page: Page,
    demanding demand: WordDemand, counts: Bool, _ foldsCopies: Bool, _ database: Database
  ) throws -> (found: OneSearch.Found, query: PreparedQuery) {
    let prepared = try prepared(query, database)
    let search = try OneSearch(
      database, prepared, filter, statistics, foldsCopies: foldsCopies)
    guard demand == .allThenAny, order == .relevance, let loose = query.withPhrasesAsWords else {
      return (
        try search.found(page, order: order, demanding: demand, counts: counts), prepared
      )
    }
    let wide = try search.found(page, order: order, demanding: .allThenAny, counts: counts)
    if wide.matches.count == page.limit, !wide.isWidened { return (wide, prepared) }
    if wide.matches.count > 0, !query.isSentence { return (wide, prepared) }
    let words = try self.prepared(loose, database)
    var found = try OneSearch(database, words, filter, statistics, foldsCopies: foldsCopies)
      .found(page, order: order, demanding: .any, counts: counts)
    if found.matches.isEmpty { return (wide, prepared) }
    found.isWidened = true
    return (found, words)
  }

  func prepared(_ query: SearchQuery, _ database: Database) throws -> PreparedQuery {
    try statistics.refresh(database)
    var preparer = QueryPreparer(isExact: isExact) { name in
      let words = name.replacing("\"", with: " ").replacing("\0", with: " ")
      return try statistics.isFound("\"\(words)\"", database)
    }
    var prepared = try preparer.prepared(query)
    prepared.prefersRecent = prefersRecent
    for unit in prepared.units where unit.kind == .prefix {
      let term = unit.alternatives.first?.terms.last ?? ""
      try statistics.checkPrefix(term, typed: unit.text, database)
    }
    return prepared
  }
}
