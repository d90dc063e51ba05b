import ArchiveModel
import GRDB

/// Articles that wait to enter the archive by one statement.
///
/// FTS5 writes its pending terms to disk at every savepoint, and SQLite sets one for each statement that fires triggers. One
/// statement for a thousand articles makes one segment of the index instead of a thousand; its rows come from a temporary table.
struct ArticleStage {
  /// An article with what the archive gives it.
  struct Entry {
    let row: Int64
    let publicID: String
    let captureRow: Int64
    let sourceRow: Int64?
    let prepared: PreparedArticle
  }

  private let database: Database
  private var entries: [Entry] = []
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
  mutating func add(_ entry: Entry) {
    entries.append(entry)
    identities.insert(entry.prepared.identity)
    publicIDs.insert(entry.publicID)
  }

  /// Moves all articles into the archive, and returns them in the order of their rows.
  mutating func empty() throws -> [Entry] {
    if entries.isEmpty { return [] }
    let moved = entries.sorted { $0.row < $1.row }
    entries.removeAll()
    identities.removeAll()
    publicIDs.removeAll()
    let inserter = try RowInserter(database, sql: Self.insert)
    let bodies = try RowInserter(
      database, sql: "INSERT INTO main.article_body (body) VALUES (?)")
    for entry in moved {
      try bodies.insert(.text(entry.prepared.article.body))
      try insert(entry, bodyRow: database.lastInsertedRowID, by: inserter)
    }
    try AnalyzedTexts.$current.withValue(AnalyzedTexts(moved.flatMap(\.prepared.terms))) {
      try database.execute(
        sql: "INSERT INTO main.article SELECT * FROM temp.incoming_article ORDER BY rowid")
    }
    try database.execute(sql: "DELETE FROM temp.incoming_article")
    return moved
  }

  private func insert(_ entry: Entry, bodyRow: Int64, by inserter: RowInserter) throws {
    let article = entry.prepared.article
    let published = article.published
    try inserter.insert(
      .integer(entry.row), .text(entry.publicID), .blob(entry.prepared.identity.bytes),
      .blob(entry.prepared.contentDigest.bytes), .integer(entry.captureRow),
      .integer(entry.sourceRow), .text(article.sourceID), .text(article.url),
      .text(article.title), .text(article.summary), .integer(bodyRow),
      .text(JSONText.array(article.captions)), .text(article.byline), .text(article.language),
      .text(published?.value.description), .text(published?.value.precision.rawValue),
      .text(published?.origin.rawValue), .text(published?.surface),
      .text(JSONText.claims(article.rivalDates)), .text(article.retrieved?.value.description),
      .text(article.retrieved?.origin.rawValue))
  }

  private static let insert = """
    INSERT INTO temp.incoming_article (
      id, public_id, identity, content_digest, capture_id, source_id, given_id, url, title,
      summary, body_id, captions, byline, language, published, published_precision,
      published_origin, published_surface, rival_dates, retrieved, retrieved_origin
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
}
