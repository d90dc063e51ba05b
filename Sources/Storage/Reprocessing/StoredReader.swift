import ArchiveModel
import Foundation
import GRDB

/// Reads the articles of a selection, a batch at a time.
struct StoredReader {
  private let database: Database
  private let selection: StoredSelection
  private let condition: String
  private let arguments: StatementArguments

  /// Compiles a selection.
  ///
  /// - Throws: ``ArchiveError`` of code `unknownName` if it names what the archive lacks.
  init(_ database: Database, _ selection: StoredSelection) throws {
    self.database = database
    self.selection = selection
    let filter = try FilterSQL(selection.filter, database)
    let wanted = ArticleCondition.all(
      (filter.rows.map { [.rows($0)] } ?? []) + [.filter(filter)])
    var parts = [wanted.sql]
    var values = wanted.arguments
    if !selection.ids.isEmpty {
      try Self.check(selection.ids, database)
      let marks = Array(repeating: "?", count: selection.ids.count).joined(separator: ", ")
      parts.append("public_id IN (\(marks))")
      values += StatementArguments(selection.ids.map { $0.lowercased() })
    }
    let (due, dueValues) = Self.due(selection)
    condition = (parts + [due]).joined(separator: " AND ")
    arguments = values + dueValues
  }

  /// Returns how many articles the stage is to be done for, and how many of them have captures that were not kept.
  func counts() throws -> (total: Int, withoutBytes: Int) {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT count(*), coalesce(sum(compression = 'discarded'), 0)
        FROM article JOIN capture ON capture.id = capture_id WHERE \(condition)
        """,
      arguments: arguments)
    return try row.map { try ($0.decode(atIndex: 0), $0.decode(atIndex: 1)) } ?? (0, 0)
  }

  /// Returns the next articles, at most `limit`, and where they end; nil where there are no more.
  func batch(
    after position: Int64, limit: Int, furniture: Furniture
  ) throws -> (articles: [StoredArticle], end: Int64)? {
    let columns = isReading ? CaptureRestorer.columns : CaptureRestorer.columnsWithoutBytes
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT \(columns), reader_version, source.name, article.id, identity, content_digest
          FROM article JOIN capture ON capture.id = capture_id
          LEFT JOIN source ON source.id = source_id
          WHERE capture_id > ? AND \(condition) ORDER BY capture_id LIMIT ?
          """),
      arguments: [position] + arguments + [limit])
    guard let last = rows.last else { return nil }
    let restorer = CaptureRestorer(database)
    let articles = try rows.compactMap { row in
      try isReading ? unread(row, restorer) : extracted(row, furniture)
    }
    return (articles, try last.decode(atIndex: 0))
  }

  private var isReading: Bool {
    if case .extract = selection.stage { true } else { false }
  }

  private var isCutting: Bool {
    if case .cut = selection.stage { true } else { false }
  }

  private func unread(_ row: Row, _ restorer: CaptureRestorer) throws -> StoredArticle? {
    let stored = try restorer.capture(of: row)
    return try stored.capture.map { capture in
      try StoredArticle(
        digest: stored.digest, readerVersion: row.decode(atIndex: 15),
        provenance: stored.provenance, source: row.decode(atIndex: 16),
        content: .capture(capture))
    }
  }

  /// Returns an article as it was extracted; nil where its body is already cut as it should be, if that is the stage.
  private func extracted(_ row: Row, _ furniture: Furniture) throws -> StoredArticle? {
    guard
      let archived = try ArticleFetcher(database)
        .articles([row.decode(atIndex: 16)]).first
    else { return nil }
    let provenance = try CaptureRestorer.provenance(of: row)
    var article = archived.article.restoring(archived.cuts)
    if isCutting, furniture.cut(from: article, path: provenance.path).cuts == archived.cuts {
      return nil
    }
    article.tags = archived.tags.filter { $0.origin == .input }
    let identity = try KeptIdentity(
      identity: ArticleIdentity(bytes: Array(row.decode(Data.self, atIndex: 17))),
      contentDigest: Digest(bytes: Array(row.decode(Data.self, atIndex: 18))))
    return try StoredArticle(
      digest: CaptureRestorer.digest(of: row), readerVersion: row.decode(atIndex: 14),
      provenance: provenance, source: article.source, content: .article(article, identity))
  }

  /// Returns the condition that the stage is to be done for an article.
  private static func due(_ selection: StoredSelection) -> (String, StatementArguments) {
    switch selection.stage {
    case .extract(let version):
      return selection.isForced ? ("TRUE", []) : ("reader_version <> ?", [version])
    case .annotate(let identifiers):
      let set = "coalesce((SELECT id FROM annotation_set WHERE identifiers = ?), 0)"
      return selection.isForced
        ? ("TRUE", [])
        : ("annotation_set_id IS NOT \(set)", [identifiers.joined(separator: " ")])
    case .cut: return ("site_id IN (SELECT id FROM site WHERE furniture_state & 2)", [])
    }
  }

  private static func check(_ ids: [String], _ database: Database) throws {
    for id in ids {
      let row = try Int64.fetchOne(
        database, sql: "SELECT id FROM article WHERE public_id = ?", arguments: [id.lowercased()])
      if row == nil {
        throw ArchiveError(
          .unknownName, "no article has the id \(id)",
          hint: "`arshif list` and `arshif search` show the ids")
      }
    }
  }
}
