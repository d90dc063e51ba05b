import GRDB

/// Notes which articles the rules are to see, within one transaction.
struct UntaggedArticles {
  private let database: Database
  private let hasRules: Bool

  /// - Throws: What the database throws.
  init(_ database: Database) throws {
    self.database = database
    hasRules =
      try Int.fetchOne(database.cachedStatement(sql: "SELECT 1 FROM rule_set LIMIT 1")) != nil
  }

  /// Notes that an article is another now; nothing where there are no rules.
  func add(_ row: Int64) throws {
    guard hasRules else { return }
    try RowWriter(database, sql: "INSERT OR IGNORE INTO untagged_article VALUES (?)")
      .write(.integer(row))
  }
}
