public import ArchiveModel
import GRDB
import Storage

extension ArchiveSearcher {
  /// Returns how many of the articles that answer a query have each tag, entity, source and month.
  ///
  /// All articles that hold all words are counted, whatever a page shows of them; where none does, those that hold any. A
  /// query that asks for nothing has no articles. Of more than 40,000 articles only the newest 40,000 are counted; of more
  /// than 1,000 that must be read for a phrase, only those of the newest 1,000 that hold it as written.
  ///
  /// - Parameters:
  ///   - query: The query.
  ///   - filter: Which articles may answer it.
  ///   - demand: How many of the words an article has to hold.
  ///   - limit: The most values of a field.
  /// - Returns: A facet for each field.
  /// - Throws: ``ArchiveError`` of code `unknownName` if the query or the filter names what the archive lacks.
  public func facets(
    _ query: SearchQuery, filter: ArticleFilter = ArticleFilter(),
    demanding demand: WordDemand = .allThenAny, limit: Int = 10
  ) throws -> SearchFacets {
    try archive.read { database in
      let matches = try matches(of: query, filter, demand, database)
      return SearchFacets(
        facets: try FacetCounter(matches.rows, database).facets(limit: limit),
        articles: matches.rows.count, isExact: matches.isComplete, isWidened: matches.isWidened)
    }
  }

  /// Returns the articles that a search would find, of which it shows a page.
  func matches(
    of query: SearchQuery, _ filter: ArticleFilter, _ demand: WordDemand, _ database: Database,
    _ limits: OneSearch.MatchLimits = .ofFacets
  ) throws -> OneSearch.Matches {
    var search = try OneSearch(database, prepared(query, database), filter, statistics)
    search.matchLimits = limits
    let matches = try search.matches(demanding: demand)
    guard demand == .allThenAny, matches.isEmpty || matches.isWidened && query.isSentence,
      let loose = query.withPhrasesAsWords
    else { return matches }
    var words = try self.matches(of: loose, filter, .any, database)
    words.isWidened = true
    return words.isEmpty ? matches : words
  }
}
