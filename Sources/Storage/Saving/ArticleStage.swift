import ArchiveModel
import GRDB

/// Articles that wait in a temporary table to enter the archive by one statement.
///
/// FTS5 writes its pending terms to disk at every savepoint, and SQLite sets one for each statement that fires triggers. One
/// statement for a thousand articles makes one segment of the index instead of a thousand.
struct ArticleStage {
  private let database: Database
  private(set) var articles: [(row: Int64, prepared: PreparedArticle)] = []
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

  /// Adds an article, whose columns are those of `article` in their order.
  mutating func add(
    _ prepared: PreparedArticle, row: Int64, publicID: String, columns: StatementArguments
  ) throws {
    try database.cachedStatement(sql: Self.insert).execute(arguments: columns)
    articles.append((row, prepared))
    identities.insert(prepared.identity)
    publicIDs.insert(publicID)
  }

  /// Moves all articles into the archive.
  mutating func empty() throws {
    guard !articles.isEmpty else { return }
    try database.execute(
      sql: """
        INSERT INTO main.article SELECT * FROM temp.incoming_article ORDER BY id;
        DELETE FROM temp.incoming_article;
        """)
    articles.removeAll()
    identities.removeAll()
    publicIDs.removeAll()
  }

  private static let insert = """
    INSERT INTO temp.incoming_article (
      id, public_id, identity, content_digest, capture_id, source_id, given_id, url, title,
      summary, body, captions, byline, language, published, published_precision,
      published_origin, published_surface, rival_dates, retrieved, retrieved_origin
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
}
