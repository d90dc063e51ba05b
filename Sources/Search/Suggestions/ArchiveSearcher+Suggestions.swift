public import ArchiveModel
import GRDB
import Storage

extension ArchiveSearcher {
  /// The articles that are read to see how a word is written.
  private static let textLimit = 5

  /// Returns the words of a query that no article holds, with what may have been meant.
  ///
  /// - Complexity: Some 2,000 look-ups for each such word, about 20 milliseconds.
  public func suggestions(for query: SearchQuery) throws -> [Suggestion] {
    try archive.read { database in
      try SuggestionFinder(
        articleCount: { try database.articleCount(ofTerm: $0) },
        texts: { try Self.texts(holding: $0, database) }
      ).suggestions(for: query)
    }
  }

  private static func texts(holding spelling: String, _ database: Database) throws -> [String] {
    let rows = try Int64.fetchAll(
      database.cachedStatement(
        sql:
          "SELECT rowid FROM article_index WHERE article_index MATCH ? ORDER BY rowid DESC LIMIT ?"),
      arguments: ["\"" + spelling.replacing("\"", with: " ") + "\"", textLimit])
    let texts = try database.textReader()
    return rows.flatMap { texts.fields(ofRow: $0) ?? [] }
  }
}
