import GRDB

/// Gives articles other bodies by one statement, which makes one segment of the index instead of one for each article.
struct BodyExchange {
  private let database: Database
  private var bodies: [(row: Int64, body: Int64)] = []

  init(_ database: Database) {
    self.database = database
  }

  /// Takes the body that an article is to have.
  mutating func add(_ body: String, toArticleIn row: Int64) throws {
    bodies.append((row, try BodyWriter(database).add(body)))
  }

  /// Gives the articles their bodies.
  mutating func finish() throws {
    if bodies.isEmpty { return }
    try database.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS other_body (id INTEGER PRIMARY KEY, body_id INTEGER)
        """)
    let writer = try RowWriter(database, sql: "INSERT INTO temp.other_body VALUES (?, ?)")
    for (row, body) in bodies { try writer.write(.integer(row), .integer(body)) }
    bodies.removeAll()
    try database.execute(
      sql: """
        UPDATE main.article
        SET body_id = (SELECT body_id FROM temp.other_body WHERE other_body.id = article.id)
        WHERE id IN (SELECT id FROM temp.other_body)
        """)
    try database.execute(sql: "DELETE FROM temp.other_body")
  }
}
