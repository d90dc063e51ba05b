import Foundation
import ArabicText
import ArchiveModel
import GRDB

/// Writes articles within one transaction.
struct ArticleSaver {
  private let database: Database
  private let importRun: Int64
  private let now: String
  private var rows: RowAllocator
  private var names: NameRegistry
  private var stage: ArticleStage
  private let versions: VersionKeeper
  private var stories: StoryLinker

  /// Creates a saver.
  ///
  /// - Parameters:
  ///   - database: The connection, in a transaction.
  ///   - importRun: The row of the run that the captures belong to.
  ///   - now: The time that captures are marked with, ISO 8601 in UTC.
  /// - Throws: What the database throws.
  init(_ database: Database, importRun: Int64, now: String) throws {
    self.database = database
    self.importRun = importRun
    self.now = now
    rows = RowAllocator(database)
    names = NameRegistry(database)
    stage = try ArticleStage(database)
    versions = VersionKeeper(database, now: now)
    stories = StoryLinker(database)
  }

  /// Saves one article; ``finish()`` must follow the last.
  mutating func save(_ prepared: PreparedArticle) throws -> SaveOutcome {
    if stage.holds(prepared.identity) { try finish() }
    let known = try database.cachedStatement(sql: Self.selectKnown)
      .fetchKnown(prepared.identity.bytes)
    if let known, known.contentDigest == prepared.contentDigest.bytes {
      try keepCapture(prepared.capture)
      return .unchanged
    }
    let capture = try keepCapture(prepared.capture)
    if let known {
      switch try versions.take(prepared, capture: capture, ofArticleIn: known.row) {
      case .known: return .unchanged
      case .older: return .updated
      case .latest: try replace(known, by: prepared, capture: capture)
      }
      return .updated
    }
    try add(prepared, capture: capture, publicID: freePublicID(of: prepared.identity))
    return .imported
  }

  /// Moves the articles saved so far into the archive, with what hangs on them.
  mutating func finish() throws {
    let articles = stage.articles
    try stage.empty()
    for (row, prepared) in articles {
      try insertRelated(prepared.article.related, row: row)
      try insertAnnotations(of: prepared, row: row)
    }
    try stories.finish()
  }

  /// Writes a capture, unless the archive holds its bytes, and returns its row.
  @discardableResult
  private func keepCapture(_ capture: PreparedCapture) throws -> Int64 {
    let digest = capture.digest.bytes.databaseBlob
    if let row = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT id FROM capture WHERE sha256 = ?"), arguments: [digest])
    {
      return row
    }
    let provenance = capture.provenance
    try database.cachedStatement(sql: Self.insertCapture).execute(arguments: [
      digest, provenance.path, provenance.record, provenance.mediaType, provenance.charset,
      capture.readerVersion, now, importRun, capture.byteCount, capture.compression,
      capture.bytes.databaseBlob, provenance.url, provenance.fetchedAt, provenance.lastModified,
      provenance.sidecar,
    ])
    return database.lastInsertedRowID
  }

  private mutating func add(
    _ prepared: PreparedArticle, capture: Int64, publicID: String
  ) throws {
    let row = try rows.next(for: prepared.article.date)
    let columns = try columns(of: prepared, row: row, capture: capture, publicID: publicID)
    try stage.add(prepared, row: row, publicID: publicID, columns: columns)
    stories.add(capture: capture, prepared.story)
  }

  /// Puts another text in the place of a known article's.
  private mutating func replace(
    _ known: KnownArticle, by prepared: PreparedArticle, capture: Int64
  ) throws {
    let row = try rows.next(for: prepared.article.date)
    let columns = try columns(of: prepared, row: row, capture: capture, publicID: known.publicID)
    try stories.leave(row: known.row)
    try ArticleReplacement(database)
      .replace(known.row, by: prepared.article, row: row, columns: columns)
    try insertRelated(prepared.article.related, row: row)
    try insertAnnotations(of: prepared, row: row)
    stories.add(capture: capture, prepared.story)
  }

  /// Returns the values of all columns of `article`, in their order.
  private mutating func columns(
    of prepared: PreparedArticle, row: Int64, capture: Int64, publicID: String
  ) throws -> StatementArguments {
    let article = prepared.article
    return [
      row, publicID, prepared.identity.bytes.databaseBlob,
      prepared.contentDigest.bytes.databaseBlob, capture,
      try article.source.map { try names.source($0) }, article.sourceID, article.url,
      article.title, article.summary, article.body, JSONText.array(article.captions),
      article.byline, article.language,
      article.published?.value.description, article.published?.value.precision.rawValue,
      article.published?.origin.rawValue, article.published?.surface,
      JSONText.claims(article.rivalDates), article.retrieved?.value.description,
      article.retrieved?.origin.rawValue,
    ]
  }

  private func insertRelated(_ related: [Article.RelatedLink], row: Int64) throws {
    for (position, link) in related.enumerated() {
      try database.cachedStatement(
        sql: "INSERT INTO article_related VALUES (?, ?, ?, ?)"
      ).execute(arguments: [row, position, link.title, link.url])
    }
  }

  private mutating func insertAnnotations(of prepared: PreparedArticle, row: Int64) throws {
    for tag in prepared.tags {
      let tagRow = try names.tag(tag.value)
      try database.cachedStatement(sql: Self.insertTag).execute(arguments: [
        row, tagRow, tag.value.origin.rawValue, tag.annotator, tag.value.weight,
        JSONText.array(tag.value.because),
      ])
    }
    for entity in prepared.entities {
      let english = prepared.englishNames[entity.value.name]
      let entityRow = try names.entity(entity.value, englishName: english)
      try database.cachedStatement(sql: Self.insertEntity).execute(arguments: [
        row, entityRow, entity.annotator, entity.value.count,
        JSONText.array(entity.value.surfaces),
      ])
    }
    for date in prepared.dates {
      try database.cachedStatement(sql: Self.insertDate).execute(arguments: [
        row, date.value.field.rawValue, date.value.range.lowerBound, date.value.range.upperBound,
        DateValue(date.value.value.start).description, date.value.value.precision.rawValue,
        date.value.value.minuteOfDay, date.value.isUncertain, date.annotator,
      ])
    }
  }

  /// Returns the identity's public name, lengthened where another article has the short one.
  private func freePublicID(of identity: ArticleIdentity) throws -> String {
    for length in 8...25 {
      let candidate = identity.publicID(length: length)
      let isTaken = try Int.fetchOne(
        database.cachedStatement(sql: "SELECT 1 FROM article WHERE public_id = ?"),
        arguments: [candidate])
      if isTaken == nil, !stage.holds(publicID: candidate) { return candidate }
    }
    throw ArchiveError(.damaged, "two articles share an identity")
  }
}

extension ArticleSaver {
  private static let selectKnown = """
    SELECT id, public_id, content_digest FROM article WHERE identity = ?
    """

  private static let insertCapture = """
    INSERT INTO capture (
      sha256, path, record, media_type, charset, reader_version, captured_at, import_run_id,
      byte_count, compression, bytes, fetched_from, fetched_at, last_modified, sidecar
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  private static let insertTag = """
    INSERT INTO article_tag (article_id, tag_id, origin, annotator, weight, because)
    VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET weight = max(weight, excluded.weight) WHERE origin <> 'hand'
    """

  private static let insertEntity = """
    INSERT INTO article_entity (article_id, entity_id, annotator, mention_count, surfaces)
    VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO NOTHING
    """

  private static let insertDate = """
    INSERT INTO article_date (
      article_id, field, start_offset, end_offset, first_day, precision, minute_of_day,
      is_uncertain, annotator
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO NOTHING
    """
}

extension Article {
  /// The date that it stands under.
  fileprivate var date: DateValue? {
    published?.value ?? retrieved?.value
  }
}

/// What the archive holds under an identity.
private struct KnownArticle {
  let row: Int64
  let publicID: String
  let contentDigest: [UInt8]
}

extension Statement {
  fileprivate func fetchKnown(_ identity: [UInt8]) throws -> KnownArticle? {
    try Row.fetchOne(self, arguments: [identity.databaseBlob]).map { row in
      try KnownArticle(
        row: row.decode(atIndex: 0), publicID: row.decode(atIndex: 1),
        contentDigest: Array(row.decode(Data.self, atIndex: 2)))
    }
  }
}
