public import ArchiveModel

/// A capture as the archive keeps it.
public struct StoredCapture: Sendable {
  /// The capture's row, which tells when it came: later ones have higher rows.
  public let row: Int64
  /// The SHA-256 digest of its bytes.
  public let digest: Digest
  /// Where the bytes came from.
  public let provenance: Provenance
  /// When it entered the archive, ISO 8601 in UTC.
  public let capturedAt: String
  /// The bytes as they were scraped; nil if they were not kept.
  public let bytes: [UInt8]?

  /// The capture, for reading; nil if its bytes were not kept.
  public var capture: Capture? {
    bytes.map { Capture(provenance: provenance, bytes: $0) }
  }
}
