package import GRDB

extension Database {
  /// Calls `body` with the articles that a `MATCH` expression finds, in the order of their rows.
  ///
  /// - Parameters:
  ///   - expression: The expression.
  ///   - condition: What else the articles must meet.
  ///   - isNewestFirst: Whether the newest come first.
  ///   - limit: The most articles to visit.
  ///   - body: Takes the match, which is valid only until it returns.
  /// - Returns: How many were visited.
  /// - Throws: What SQLite says.
  @discardableResult
  package func forEachMatch(
    of expression: String, where condition: RowCondition = RowCondition(),
    isNewestFirst: Bool = true, limit: Int = .max, _ body: (IndexMatch) -> Void
  ) throws -> Int {
    let statement = try cachedStatement(
      sql: """
        SELECT count(visit) FROM (
          SELECT arshif_visit(article_index, ?) AS visit FROM article_index
          WHERE article_index MATCH ?\(condition.sql)
          ORDER BY rowid \(isNewestFirst ? "DESC" : "ASC") LIMIT ?
        )
        """)
    let none: (any DatabaseValueConvertible)? = nil
    statement.setUncheckedArguments(
      StatementArguments([none, expression]) + condition.arguments + [limit])
    return try MatchVisitor.run(statement, visitorAt: 1, body)
  }

  /// Returns how many articles a `MATCH` expression finds, or `limit` if there are more.
  package func matchCount(
    of expression: String, where condition: RowCondition = RowCondition(), limit: Int = .max
  ) throws -> Int {
    let matches = "FROM article_index WHERE article_index MATCH ?\(condition.sql)"
    // A bound makes each row dearer, so it is only set where it may bind.
    let sql =
      limit == .max
      ? "SELECT count(*) \(matches)"
      : "SELECT count(*) FROM (SELECT rowid \(matches) LIMIT \(limit))"
    return try Int.fetchOne(
      cachedStatement(sql: sql), arguments: [expression] + condition.arguments) ?? 0
  }
}
