public import ArchiveModel
public import Storage

extension ArchiveSearcher {
  /// Returns all articles that hold all words of a query, to be counted.
  ///
  /// Of more than 20,000 articles that must be read for a phrase, only the newest 20,000 are looked at.
  ///
  /// - Parameters:
  ///   - query: The query.
  ///   - filter: Which articles may answer it.
  /// - Returns: The articles.
  /// - Throws: ``ArchiveError`` of code `unknownName` if the query or the filter names what the archive lacks.
  public func selection(
    _ query: SearchQuery, filter: ArticleFilter = ArticleFilter()
  ) throws -> ArticleSelection {
    try archive.read { database in
      let matches = try matches(of: query, filter, .all, database, .ofSelections)
      return ArticleSelection(matches.rows, isExact: matches.isComplete)
    }
  }
}
