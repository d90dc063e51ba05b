public import ArchiveModel
import Foundation
package import GRDB
import Migrations

/// The archive on disk: the only type that opens its database.
public final class ArchiveDatabase: Sendable {
  /// The file, or `:memory:`.
  public let path: String
  private let connection: any DatabaseWriter

  init(path: String, connection: any DatabaseWriter) {
    self.path = path
    self.connection = connection
  }

  /// Runs `body` on a connection that sees the archive as it is at one moment.
  ///
  /// The transaction is begun by a statement that is kept: GRDB's own prepares four for each, longer than a search takes.
  package func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try translatingErrors {
      try connection.unsafeRead { database in
        try database.cachedStatement(sql: "BEGIN").execute()
        defer { try? database.cachedStatement(sql: "COMMIT").execute() }
        return try body(database)
      }
    }
  }

  /// Runs `body` in a transaction, which is undone if it throws.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try translatingErrors { try connection.write(body) }
  }

  /// Runs `body` in a transaction that changes articles, and by their triggers the index.
  ///
  /// - Throws: ``ArchiveError`` of code `outdatedIndex` if the index was made with another analysis. To take an article out,
  ///   FTS5 analyzes it again: other terms than those that it put in would damage the index.
  func writeArticles<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try write { database in
      try IndexVersion(database).requireCurrent(archive: path)
      return try body(database)
    }
  }

  private func translatingErrors<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw ArchiveError(error, archive: path)
    } catch is RowDecodingError {
      throw ArchiveError(
        .damaged, "the archive \(path) is damaged: it holds a value of the wrong kind",
        hint: "restore it from a backup")
    }
  }
}

extension ArchiveDatabase {
  /// Notes the beginning of an import, and returns its row.
  ///
  /// An import that was killed has no end. It is told by what it stored; one that still runs tells of itself when it ends.
  ///
  /// - Parameters:
  ///   - programVersion: The version of the program that imports.
  ///   - now: The time, ISO 8601 in UTC.
  /// - Returns: The row of the import.
  /// - Throws: ``ArchiveError`` of code `outdatedIndex` if articles can't be saved, or if the archive can't be written.
  public func beginImport(programVersion: String, now: String) throws -> Int64 {
    try writeArticles { database in
      try database.execute(sql: Self.countUnfinished)
      try database.execute(
        sql: "INSERT INTO import_run (started_at, program_version) VALUES (?, ?)",
        arguments: [now, programVersion])
      return database.lastInsertedRowID
    }
  }

  private static let countUnfinished = """
    UPDATE import_run SET imported_count = stored, read_count = stored
    FROM (
      SELECT import_run.id AS run, count(capture.id) AS stored
      FROM import_run LEFT JOIN capture ON import_run_id = import_run.id
      WHERE finished_at IS NULL GROUP BY import_run.id)
    WHERE id = run AND read_count = 0
    """

  /// Notes what came of an import.
  public func endImport(_ run: Int64, summary: ImportSummary, now: String) throws {
    try write { database in
      try database.execute(
        sql: """
          UPDATE import_run SET finished_at = ?, read_count = ?, imported_count = ?,
            updated_count = ?, unchanged_count = ?, duplicate_count = ?, rejected_count = ?
          WHERE id = ?
          """,
        arguments: [
          now, summary.read, summary.imported, summary.updated, summary.unchanged,
          summary.duplicates, summary.rejected, run,
        ])
    }
  }

  /// Saves articles with their captures, annotations and index entries, in one transaction: all of them or none.
  ///
  /// An article of an identity that the archive holds is replaced if its text is another.
  ///
  /// - Parameters:
  ///   - articles: The articles.
  ///   - run: The import that they belong to.
  ///   - now: The time, ISO 8601 in UTC.
  /// - Returns: What became of each.
  /// - Throws: ``ArchiveError`` of code `outdatedIndex`, `diskFull`, `busy`, `unwritable` or `damaged`; then nothing is
  ///   saved.
  public func save(
    _ articles: [PreparedArticle], run: Int64, now: String
  ) throws -> [SaveOutcome] {
    try writeArticles { database in
      var saver = try ArticleSaver(database, importRun: run, now: now)
      let outcomes = try articles.map { try saver.save($0) }
      try saver.finish()
      return outcomes
    }
  }

  /// Returns for each capture whether the archive holds its bytes from the same address, with the same told of them.
  ///
  /// - Parameter captures: The digests of the bytes, and where they came from.
  /// - Returns: One answer for each, in their order.
  /// - Throws: ``ArchiveError`` if the archive can't be read.
  public func holdsCaptures(_ captures: [(digest: Digest, provenance: Provenance)]) throws -> [Bool]
  {
    try read { database in
      let statement = try database.cachedStatement(sql: PreparedCapture.selectRow)
      return try captures.map { capture in
        try Int64.fetchOne(
          statement, arguments: PreparedCapture.origin(capture.digest, capture.provenance)) != nil
      }
    }
  }
}
