import ArchiveModel
import Foundation
import GRDB

/// Gives the articles of an archive the identities that their addresses have now.
///
/// An article keeps its public identifier. Where two articles have come to have one address, the later one keeps the identity
/// that it had, and both stay.
struct IdentityRenewal {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Renews the identities of all articles with an address.
  func run() throws {
    let articles = try Row.fetchCursor(
      database, sql: "SELECT id, url, identity FROM article WHERE url <> '' ORDER BY capture_id")
    var changed: [(row: Int64, identity: Data)] = []
    while let article = try articles.next() {
      let url = try article.decode(String.self, atIndex: 1)
      let identity = ArticleIdentity(ofAddress: url).bytes.databaseBlob
      if try article.decode(Data.self, atIndex: 2) != identity {
        changed.append((try article.decode(atIndex: 0), identity))
      }
    }
    for (row, identity) in changed {
      try database.cachedStatement(sql: "UPDATE OR IGNORE article SET identity = ? WHERE id = ?")
        .execute(arguments: [identity, row])
    }
  }
}
