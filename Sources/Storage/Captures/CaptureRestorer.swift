import ArchiveModel
import Foundation
import GRDB

/// Restores captures from their rows, on one connection.
final class CaptureRestorer {
  /// The columns that ``capture(of:)`` reads, in their order.
  static let columns = columnsWithoutBytes + ", capture.bytes"

  /// Those of ``columns`` that tell all but the bytes.
  static let columnsWithoutBytes = """
    capture.id, capture.sha256, capture.path, capture.record, capture.media_type, capture.charset,
    capture.fetched_from, capture.fetched_at, capture.last_modified, capture.sidecar,
    capture.captured_at, capture.byte_count, capture.compression, capture.dictionary_id
    """

  private let database: Database
  private var dictionaries: [Int64: CaptureDictionary] = [:]

  init(_ database: Database) {
    self.database = database
  }

  /// Returns the capture of a row with ``columns``; without bytes where they were not kept.
  ///
  /// - Throws: ``ArchiveError`` of code `damaged` if the bytes can't be restored.
  func capture(of row: Row) throws -> StoredCapture {
    try StoredCapture(
      row: row.decode(atIndex: 0), digest: Self.digest(of: row),
      provenance: Self.provenance(of: row), capturedAt: row.decode(atIndex: 10),
      bytes: bytes(of: row))
  }

  /// Returns the digest of the bytes of a row with ``columnsWithoutBytes``.
  static func digest(of row: Row) throws -> Digest {
    try Digest(bytes: Array(row.decode(Data.self, atIndex: 1)))
  }

  /// Returns where the bytes of a row with ``columnsWithoutBytes`` came from.
  static func provenance(of row: Row) throws -> Provenance {
    try Provenance(
      path: row.decode(atIndex: 2), record: row.decode(atIndex: 3),
      mediaType: row.decode(atIndex: 4), charset: row.decode(atIndex: 5),
      url: row.decode(atIndex: 6), fetchedAt: row.decode(atIndex: 7),
      lastModified: row.decode(atIndex: 8), sidecar: row.decode(atIndex: 9))
  }

  private func bytes(of row: Row) throws -> [UInt8]? {
    let stored = try Array(row.decode(Data.self, atIndex: 14))
    let count = try row.decode(Int.self, atIndex: 11)
    switch try row.decode(String.self, atIndex: 12) {
    case "none": return stored
    case "discarded": return nil
    default:
      let dictionary = try row.decode(Int64?.self, atIndex: 13).map(dictionary)
      return try CaptureDecompression.restored(stored, byteCount: count, with: dictionary)
    }
  }

  private func dictionary(_ row: Int64) throws -> CaptureDictionary {
    if let known = dictionaries[row] { return known }
    guard
      let found = try Row.fetchOne(
        database, sql: "SELECT media_type, bytes FROM capture_dictionary WHERE id = ?",
        arguments: [row])
    else {
      throw ArchiveError(
        .damaged, "the archive lacks the dictionary \(row) of its captures",
        hint: "restore the archive from a backup")
    }
    let dictionary = try CaptureDictionary(
      mediaType: found.decode(atIndex: 0), row: row,
      bytes: Array(found.decode(Data.self, atIndex: 1)))
    dictionaries[row] = dictionary
    return dictionary
  }
}
