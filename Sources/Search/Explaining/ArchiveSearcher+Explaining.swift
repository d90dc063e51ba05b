public import ArchiveModel
import GRDB
import Storage

extension ArchiveSearcher {
  /// Returns why an article answers a query, or does not; nil if there is no article of this id.
  ///
  /// - Throws: ``ArchiveError`` of code `unknownName` if the query names what the archive lacks.
  public func explanation(
    ofArticle id: String, _ query: SearchQuery
  ) throws -> MatchExplanation? {
    try archive.read { database in
      guard let row = try archive.row(ofArticle: id, database),
        let article = try archive.articles([row], database).first
      else { return nil }
      let prepared = try prepared(query, database)
      let isFull =
        try OneSearch(database, prepared, ArticleFilter(), statistics, within: row...row)
        .found(Page(limit: 1), order: .newest, demanding: .all, counts: false).matches.count == 1
      return try MatchExplainer(database, prepared, statistics)
        .explanation(article, row: row, isFull: isFull)
    }
  }
}
