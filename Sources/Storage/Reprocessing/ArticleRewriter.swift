import ArchiveModel
import Foundation
import GRDB

/// Puts articles that were made again in the places of the old ones, within one transaction.
struct ArticleRewriter {
  /// An article as the archive holds it.
  private struct Kept {
    let row: Int64
    let capture: Int64
    let publicID: String
    let identity: [UInt8]
    let contentDigest: [UInt8]
    let annotators: String?
    let archived: ArchivedArticle
  }

  private let database: Database
  private let isAnnotatingAnew: Bool
  private var saver: ArticleSaver
  private var bodies: BodyExchange

  init(_ database: Database, isAnnotatingAnew: Bool) throws {
    self.database = database
    self.isAnnotatingAnew = isAnnotatingAnew
    bodies = BodyExchange(database)
    saver = try ArticleSaver(database, importRun: 0, now: "")
  }

  /// Rewrites one article; ``finish()`` must follow the last.
  mutating func rewrite(_ prepared: PreparedArticle) throws -> SaveOutcome {
    guard let kept = try kept(prepared.capture) else { return .unchanged }
    let identity = try identity(for: prepared, kept)
    let isSame =
      kept.identity == identity && kept.contentDigest == prepared.contentDigest.bytes
      && kept.archived.article.withoutBody == prepared.article.asStored.withoutBody
    if isSame, kept.archived.cuts == prepared.cuts,
      kept.archived.article.body == prepared.article.body
    {
      return try annotate(prepared, kept) ? .updated : .unchanged
    }
    if isSame {
      try cut(prepared, kept)
    } else {
      try replace(kept, by: prepared, identity: identity)
    }
    return .updated
  }

  private mutating func replace(
    _ kept: Kept, by prepared: PreparedArticle, identity: [UInt8]
  ) throws {
    let isOfSameDate = kept.archived.article.date == prepared.article.date
    let entry = try saver.entry(
      of: prepared, capture: kept.capture, publicID: kept.publicID,
      row: isOfSameDate ? kept.row : nil, identity: identity)
    try saver.replace(kept.row, by: entry)
  }

  /// Gives an article the same text with other cuts.
  private mutating func cut(_ prepared: PreparedArticle, _ kept: Kept) throws {
    try saver.stories.leave(row: kept.row)
    try ArticleReplacement(database).clear(kept.row, for: prepared.article)
    try bodies.add(prepared.article.body, toArticleIn: kept.row)
    try saver.insertRest(of: prepared, row: kept.row)
    try note(prepared.annotators, ofArticleIn: kept.row)
    saver.stories.add(capture: kept.capture, prepared.story)
  }

  /// Lets all bodies take their places, and links the articles with those that tell the same text.
  mutating func finish() throws {
    try bodies.finish()
    try saver.finish()
  }

  /// Returns the article of a capture, and notes the version that read it now.
  private func kept(_ capture: PreparedCapture) throws -> Kept? {
    guard
      let row = try Row.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT article.id, capture.id, reader_version, public_id, identity, content_digest,
              (SELECT identifiers FROM annotation_set WHERE id = annotation_set_id)
            FROM capture JOIN article ON capture_id = capture.id
            WHERE \(PreparedCapture.isOrigin)
            """),
        arguments: capture.origin),
      let archived = try ArticleFetcher(database).articles([row.decode(atIndex: 0)]).first
    else { return nil }
    if try row.decode(String.self, atIndex: 2) != capture.readerVersion {
      try database.cachedStatement(sql: "UPDATE capture SET reader_version = ? WHERE id = ?")
        .execute(arguments: [capture.readerVersion, row.decode(Int64.self, atIndex: 1)])
    }
    return try Kept(
      row: row.decode(atIndex: 0), capture: row.decode(atIndex: 1),
      publicID: row.decode(atIndex: 3), identity: Array(row.decode(Data.self, atIndex: 4)),
      contentDigest: Array(row.decode(Data.self, atIndex: 5)),
      annotators: row.decode(atIndex: 6), archived: archived)
  }

  /// Returns the identity of an article; that which it had where another article has the new one.
  private func identity(for prepared: PreparedArticle, _ kept: Kept) throws -> [UInt8] {
    let identity = prepared.identity.bytes
    if identity == kept.identity { return identity }
    let owner = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT id FROM article WHERE identity = ?"),
      arguments: [identity.databaseBlob])
    return owner == nil ? identity : kept.identity
  }

  /// Renews the annotations of an article whose text is the same, and returns whether they are others now.
  private mutating func annotate(_ prepared: PreparedArticle, _ kept: Kept) throws -> Bool {
    if !isAnnotatingAnew, kept.annotators == prepared.annotators { return false }
    for table in ["article_tag", "article_entity", "article_date"] {
      try database.cachedStatement(
        sql: """
          DELETE FROM \(table)
          WHERE article_id = ? AND origin = 'rule' AND NOT is_hidden AND annotator NOT GLOB 'rules/*'
          """
      ).execute(arguments: [kept.row])
    }
    try saver.insertAnnotations(of: prepared, row: kept.row)
    try note(prepared.annotators, ofArticleIn: kept.row)
    let renewed = try ArticleFetcher(database).articles([kept.row]).first
    return renewed?.tags != kept.archived.tags || renewed?.entities != kept.archived.entities
      || renewed?.dates != kept.archived.dates
  }

  private mutating func note(_ annotators: String, ofArticleIn row: Int64) throws {
    try database.cachedStatement(sql: "UPDATE article SET annotation_set_id = ? WHERE id = ?")
      .execute(arguments: [saver.names.annotationSet(annotators), row])
  }
}

extension Article {
  /// The date that gives the article its place in the archive.
  fileprivate var date: DateValue? {
    published?.value ?? retrieved?.value
  }

  fileprivate var withoutBody: Article {
    var article = self
    article.body = ""
    return article
  }

  /// The article without what the archive does not keep in its row.
  fileprivate var asStored: Article {
    var article = self
    article.tags = []
    article.retrieved = retrieved.map { DateClaim($0.value, origin: $0.origin) }
    return article
  }
}
