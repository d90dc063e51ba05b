import ArchiveModel
import GRDB

/// Articles that wait to enter the archive by one statement.
///
/// FTS5 writes its pending terms to disk at every savepoint, and SQLite sets one for each statement that fires triggers. One
/// statement for a thousand articles makes one segment of the index instead of a thousand; its rows come from a temporary table.
struct ArticleStage {
  private let database: Database
  private var entries: [ArticleEntry] = []
  private var identities: Set<ArticleIdentity> = []
  private var publicIDs: Set<String> = []

  init(_ database: Database) throws {
    self.database = database
    try database.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS incoming_article AS SELECT * FROM main.article WHERE FALSE
        """)
  }

  /// Returns whether an article of an identity waits.
  func holds(_ identity: ArticleIdentity) -> Bool {
    identities.contains(identity)
  }

  /// Returns whether a waiting article has a public identifier.
  func holds(publicID: String) -> Bool {
    publicIDs.contains(publicID)
  }

  /// Adds an article.
  mutating func add(_ entry: ArticleEntry) {
    entries.append(entry)
    identities.insert(entry.prepared.identity)
    publicIDs.insert(entry.publicID)
  }

  /// Moves all articles into the archive, and returns them in the order of their rows.
  mutating func empty() throws -> [ArticleEntry] {
    if entries.isEmpty { return [] }
    let moved = entries.sorted { $0.row < $1.row }
    entries.removeAll()
    identities.removeAll()
    publicIDs.removeAll()
    let writer = try RowWriter(database, sql: Self.insert)
    let bodies = try BodyWriter(database).add(moved.map(\.prepared.article.body))
    for (entry, body) in zip(moved, bodies) { try writer.write(entry.values(bodyRow: body)) }
    try AnalyzedTexts.$current.withValue(AnalyzedTexts(moved.flatMap(\.prepared.terms))) {
      try database.execute(
        sql: "INSERT INTO main.article SELECT * FROM temp.incoming_article ORDER BY rowid")
    }
    try database.execute(sql: "DELETE FROM temp.incoming_article")
    return moved
  }

  private static let insert = """
    INSERT INTO temp.incoming_article (\(ArticleEntry.columns)) VALUES (\(ArticleEntry.parameters))
    """
}
