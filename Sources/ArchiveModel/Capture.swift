/// The bytes of one page or record as they were scraped, and where they came from.
///
/// A capture is never edited: read it again to correct an article.
public struct Capture: Hashable, Sendable {
  /// Where the bytes came from.
  public let provenance: Provenance
  /// The bytes as they were scraped.
  public let bytes: [UInt8]

  /// Creates a capture.
  public init(provenance: Provenance, bytes: [UInt8]) {
    self.provenance = provenance
    self.bytes = bytes
  }
}
