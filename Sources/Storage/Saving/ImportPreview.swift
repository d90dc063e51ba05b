public import ArchiveModel
import Foundation
import GRDB
import Synchronization

/// Tells what an archive would make of articles, and writes nothing.
public final class ImportPreview: Sendable {
  private let archive: ArchiveDatabase
  private let now: String
  /// The latest versions of the articles shown before, by their identities; of both the beginnings of their digests.
  private let shown = Mutex<[UInt64: UInt64]>([:])

  /// Creates a preview.
  ///
  /// - Parameters:
  ///   - archive: The archive.
  ///   - now: The time of the import, ISO 8601 in UTC.
  public init(_ archive: ArchiveDatabase, now: String) {
    self.archive = archive
    self.now = now
  }

  /// Returns what would become of articles that come behind those shown before.
  ///
  /// - Throws: ``ArchiveError`` if the archive can't be read.
  public func outcomes(of articles: [PreparedArticle]) throws -> [SaveOutcome] {
    let stored = try archive.read { database in
      try articles.map { try outcome(of: $0, database) }
    }
    return shown.withLock { shown in
      zip(articles, stored).map { article, stored in
        let version = Self.beginning(of: article.contentDigest.bytes)
        let before = shown.updateValue(
          version, forKey: Self.beginning(of: article.identity.bytes))
        guard let before else { return stored }
        return before == version ? .unchanged : .updated
      }
    }
  }

  /// What would become of an article if it came alone.
  private func outcome(
    of article: PreparedArticle, _ database: Database
  ) throws -> SaveOutcome {
    let identity = article.identity.bytes.databaseBlob
    let digest = article.contentDigest.bytes.databaseBlob
    guard
      let known = try Row.fetchOne(
        database.cachedStatement(sql: Self.selectKnown), arguments: [identity])
    else { return .imported }
    if try known.decode(Data.self, atIndex: 0) == digest { return .unchanged }
    let isOlder = try article.seen ?? now < known.decode(String.self, atIndex: 1)
    let isKept = try Int.fetchOne(
      database.cachedStatement(sql: Self.selectVersion), arguments: [identity, digest])
    return isOlder && isKept != nil ? .unchanged : .updated
  }

  private static func beginning(of digest: [UInt8]) -> UInt64 {
    digest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static let selectKnown = """
    SELECT content_digest, \(VersionKeeper.seen)
    FROM article JOIN capture ON capture.id = capture_id WHERE identity = ?
    """

  private static let selectVersion = """
    SELECT 1 FROM article JOIN article_version ON article_id = article.id
    WHERE identity = ? AND article_version.content_digest = ?
    """
}
