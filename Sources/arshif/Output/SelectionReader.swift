import ArchiveModel
import Search
import Storage

/// Finds the articles that are counted: those of a query, if there is one, that pass the filters.
struct SelectionReader {
  private let archive: ArchiveDatabase
  private let filters: FilterOptions

  init(_ archive: ArchiveDatabase, _ filters: FilterOptions) {
    self.archive = archive
    self.filters = filters
  }

  /// Returns the articles.
  ///
  /// - Parameter query: The query as typed; nil or empty for none.
  /// - Returns: The articles.
  /// - Throws: ``ArchiveError`` of code `unknownName` if the query or a filter names what the archive lacks, or
  ///   `invalidArgument` if a date can't be read.
  func selection(_ query: String?) throws -> ArticleSelection {
    let filter = try filters.filter(today: Clock.today)
    guard let query, !query.isEmpty else { return try archive.selection(filter) }
    let typed = try QueryParser(today: Clock.today).query(query)
    return try ArchiveSearcher(archive).selection(PlaceNames.resolving(typed), filter: filter)
  }
}
