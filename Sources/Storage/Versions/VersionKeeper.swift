import ArchiveModel
import Foundation
import GRDB

/// Keeps the texts that an article had, within one transaction.
///
/// Which text is the latest tells the time at which it was seen: when its capture was fetched, else when the page says it was
/// retrieved, else when it came into the archive. Of texts seen at one time the one that came in later is the later.
struct VersionKeeper {
  /// What another text of a known article is.
  enum Place {
    /// The latest: it is to take the article's place. The text before it is kept.
    case latest
    /// An older one, which is kept.
    case older
    /// An older one that was kept before.
    case known
  }

  private let database: Database
  private let now: String

  init(_ database: Database, now: String) {
    self.database = database
    self.now = now
  }

  /// Takes a text of the article in `row`, which differs from the one it has, and tells its place.
  func take(_ prepared: PreparedArticle, capture: Int64, ofArticleIn row: Int64) throws -> Place {
    let seen = prepared.seen ?? now
    let current = try String.fetchOne(
      database.cachedStatement(sql: Self.selectSeen), arguments: [row])
    guard let current, seen < current else {
      try database.cachedStatement(sql: Self.keepCurrent).execute(arguments: [row])
      return .latest
    }
    let isKnown = try Int.fetchOne(
      database.cachedStatement(
        sql: "SELECT 1 FROM article_version WHERE article_id = ? AND content_digest = ?"),
      arguments: [row, prepared.contentDigest.bytes.databaseBlob])
    if isKnown != nil { return .known }
    try keep(prepared, capture: capture, seen: seen, row)
    return .older
  }

  private func keep(
    _ prepared: PreparedArticle, capture: Int64, seen: String, _ row: Int64
  ) throws {
    let article = prepared.article
    try database.cachedStatement(sql: Self.insert).execute(arguments: [
      row, capture, seen, prepared.contentDigest.bytes.databaseBlob, article.title,
      article.summary, article.body, JSONText.array(article.captions), article.byline,
      article.published?.value.description,
    ])
  }

  static let seen = "coalesce(fetched_at, retrieved, captured_at)"

  private static let selectSeen = """
    SELECT \(seen) FROM article JOIN capture ON capture.id = capture_id WHERE article.id = ?
    """

  private static let columns = """
    article_id, capture_id, seen, content_digest, title, summary, body, captions, byline, published
    """

  private static let insert = """
    INSERT INTO article_version (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  private static let keepCurrent = """
    INSERT INTO article_version (\(columns))
    SELECT article.id, capture_id, \(seen), content_digest, title, summary, body, captions, byline,
      published
    FROM article JOIN article_body ON article_body.id = body_id JOIN capture ON capture.id = capture_id
    WHERE article.id = ?
    """
}

extension PreparedArticle {
  /// When the text was seen, as far as its capture and its page tell.
  var seen: String? {
    capture.provenance.fetchedAt ?? article.retrieved?.value.description
  }
}
