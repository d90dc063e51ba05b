import Foundation
import ArabicText
import ArchiveModel
import GRDB

/// Writes articles within one transaction.
struct ArticleSaver {
  let database: Database
  private let importRun: Int64
  private let now: String
  var rows: RowAllocator
  var names: NameRegistry
  private var stage: ArticleStage
  private let versions: VersionKeeper
  private let untagged: UntaggedArticles
  var stories: StoryLinker

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
    untagged = try UntaggedArticles(database)
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
    for entry in try stage.empty() {
      try insertRest(of: entry.prepared, row: entry.row)
    }
    try stories.finish()
  }

  /// Writes a capture, unless the archive holds its bytes, and returns its row.
  @discardableResult
  private func keepCapture(_ capture: PreparedCapture) throws -> Int64 {
    if let row = try Int64.fetchOne(
      database.cachedStatement(sql: PreparedCapture.selectRow), arguments: capture.origin)
    {
      return row
    }
    let provenance = capture.provenance
    try RowWriter(database, sql: Self.insertCapture).write(
      .blob(capture.digest.bytes), .text(provenance.path),
      .integer(provenance.record.map(Int64.init)), .text(provenance.mediaType),
      .text(provenance.charset), .text(capture.readerVersion), .text(now), .integer(importRun),
      .integer(Int64(capture.byteCount)), .text(capture.compression),
      .integer(capture.dictionary?.row), .blob(capture.bytes),
      .text(provenance.url), .text(provenance.fetchedAt), .text(provenance.lastModified),
      .text(provenance.sidecar))
    return database.lastInsertedRowID
  }

  private mutating func add(
    _ prepared: PreparedArticle, capture: Int64, publicID: String
  ) throws {
    try stage.add(entry(of: prepared, capture: capture, publicID: publicID))
    stories.add(capture: capture, prepared.story)
  }

  /// Puts another text in the place of a known article's.
  private mutating func replace(
    _ known: KnownArticle, by prepared: PreparedArticle, capture: Int64
  ) throws {
    try replace(known.row, by: entry(of: prepared, capture: capture, publicID: known.publicID))
  }

  mutating func replace(_ row: Int64, by entry: ArticleEntry) throws {
    let prepared = entry.prepared
    try stories.leave(row: row)
    try ArticleReplacement(database).replace(row, by: entry)
    try insertRest(of: prepared, row: entry.row)
    stories.add(capture: entry.captureRow, prepared.story)
  }

  /// Returns what the archive is to hold of an article; in a row and under an identity of its own where none is given.
  mutating func entry(
    of prepared: PreparedArticle, capture: Int64, publicID: String, row: Int64? = nil,
    identity: [UInt8]? = nil
  ) throws -> ArticleEntry {
    let article = prepared.article
    let date = article.published?.value ?? article.retrieved?.value
    return try ArticleEntry(
      row: row ?? rows.next(for: date), publicID: publicID, captureRow: capture,
      sourceRow: article.source.map { try names.source($0) },
      siteRow: names.changedSite(prepared.site),
      annotationSetRow: names.annotationSet(prepared.annotators),
      identity: identity ?? prepared.identity.bytes, prepared: prepared)
  }

  /// Writes what hangs on an article.
  mutating func insertRest(of prepared: PreparedArticle, row: Int64) throws {
    try insertRelated(prepared.article.related, row: row)
    try insertCuts(prepared.cuts, row: row)
    try insertAnnotations(of: prepared, row: row)
  }

  private func insertCuts(_ cuts: [BodyCut], row: Int64) throws {
    if cuts.isEmpty { return }
    let writer = try RowWriter(database, sql: "INSERT INTO article_cut VALUES (?, ?, ?)")
    for cut in cuts {
      try writer.write(.integer(row), .integer(Int64(cut.offset)), .text(cut.text))
    }
  }

  private func insertRelated(_ related: [Article.RelatedLink], row: Int64) throws {
    if related.isEmpty { return }
    let writer = try RowWriter(
      database, sql: "INSERT INTO article_related VALUES (?, ?, ?, ?)")
    for (position, link) in related.enumerated() {
      try writer.write(
        .integer(row), .integer(Int64(position)), .text(link.title), .text(link.url))
    }
  }

  mutating func insertAnnotations(of prepared: PreparedArticle, row: Int64) throws {
    try untagged.add(row)
    let tags = try RowWriter(database, sql: Self.insertTag)
    for tag in prepared.tags {
      try tags.write(
        .integer(row), .integer(names.tag(tag.value)), .text(tag.value.origin.rawValue),
        .text(tag.annotator), .real(tag.value.weight), .text(JSONText.array(tag.value.because)),
        .integer(tag.value.isHidden ? 1 : 0))
    }
    let entities = try RowWriter(database, sql: Self.insertEntity)
    for entity in prepared.entities {
      let count = entity.value.count
      try entities.write(
        .integer(row), .integer(names.entity(entity.value)), .text(entity.annotator),
        .integer(Int64(count.count)), .text(JSONText.array(count.surfaces)))
    }
    if !prepared.article.entityCorrections.isEmpty {
      try MentionEditor(database).apply(prepared.article.entityCorrections, toArticleIn: row)
    }
    let dates = try RowWriter(database, sql: Self.insertDate)
    for date in prepared.dates {
      let value = date.value.value
      try dates.write(
        .integer(row), .text(date.value.field.rawValue),
        .integer(Int64(date.value.range.lowerBound)), .integer(Int64(date.value.range.upperBound)),
        .text(DateValue(value.start).description), .text(value.precision.rawValue),
        .integer(value.minuteOfDay.map(Int64.init)), .integer(date.value.isUncertain ? 1 : 0),
        .text(date.annotator))
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
      byte_count, compression, dictionary_id, bytes, fetched_from, fetched_at, last_modified, sidecar
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  private static let insertTag = """
    INSERT INTO article_tag (article_id, tag_id, origin, annotator, weight, because, is_hidden)
    VALUES (?, ?, ?, ?, ?, ?, ?)
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
