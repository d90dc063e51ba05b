import GRDB

/// Reads the text of articles on one connection.
struct ArticleTexts {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Returns the title, the summary and the body of an article; nil if it is gone.
  func fields(ofRow row: Int64) throws -> [String]? {
    let statement = try database.cachedStatement(
      sql: "SELECT title, coalesce(summary, ''), body FROM article WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [row]).map { fields in
      try (0...2).map { try fields.decode(String.self, atIndex: $0) }
    }
  }
}
