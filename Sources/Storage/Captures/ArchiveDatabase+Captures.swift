import ArchiveModel
import Foundation
import GRDB

extension ArchiveDatabase {
  /// Returns the bytes of an article's capture as they were scraped, or nil if there is no such article.
  ///
  /// - Throws: ``ArchiveError`` of code `notFound` if the bytes were not kept.
  public func capture(ofArticle publicID: String) throws -> [UInt8]? {
    let stored = try read { database in
      try Row.fetchOne(
        database,
        sql: """
          SELECT \(CaptureRestorer.columns) FROM capture
          JOIN article ON capture.id = capture_id WHERE public_id = ?
          """,
        arguments: [publicID.lowercased()]
      ).map { try CaptureRestorer(database).capture(of: $0) }
    }
    guard let stored else { return nil }
    guard let bytes = stored.bytes else {
      throw ArchiveError(
        .notFound, "the capture of \(publicID) was not kept when it was imported")
    }
    return bytes
  }

  /// Returns the newest dictionary of each media type.
  public func captureDictionaries() throws -> [String: CaptureDictionary] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT id, media_type, bytes FROM capture_dictionary
          WHERE id IN (SELECT max(id) FROM capture_dictionary GROUP BY media_type)
          """)
      let dictionaries = try rows.map { row in
        try CaptureDictionary(
          mediaType: row.decode(atIndex: 1), row: row.decode(atIndex: 0),
          bytes: Array(row.decode(Data.self, atIndex: 2)))
      }
      return Dictionary(uniqueKeysWithValues: dictionaries.map { ($0.mediaType, $0) })
    }
  }

  /// Keeps a dictionary for the captures of a media type that are to come.
  ///
  /// - Parameters:
  ///   - bytes: What a ``CaptureDictionaryTrainer`` made.
  ///   - mediaType: The captures that it is for.
  ///   - now: The time, ISO 8601 in UTC.
  /// - Returns: The dictionary.
  /// - Throws: ``ArchiveError`` if the archive can't be written.
  public func addCaptureDictionary(
    _ bytes: [UInt8], mediaType: String, now: String
  ) throws -> CaptureDictionary {
    try write { database in
      try database.execute(
        sql: "INSERT INTO capture_dictionary (media_type, created_at, bytes) VALUES (?, ?, ?)",
        arguments: [mediaType, now, bytes.databaseBlob])
      return CaptureDictionary(
        mediaType: mediaType, row: database.lastInsertedRowID, bytes: bytes)
    }
  }
}
