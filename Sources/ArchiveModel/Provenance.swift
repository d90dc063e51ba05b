/// Where a capture came from.
public struct Provenance: Hashable, Sendable {
  /// The file's path as given, or `-` for standard input.
  public var path: String
  /// The one-based number of the record (for JSON Lines: of the line) in the file; nil if the file is one record.
  public var record: Int?
  /// The media type of the bytes: `text/plain`, `application/json`.
  public var mediaType: String
  /// The character encoding of the bytes, by its IANA name: `utf-8`, `windows-1256`.
  public var charset: String

  /// Creates a provenance.
  public init(path: String, record: Int? = nil, mediaType: String, charset: String = "utf-8") {
    self.path = path
    self.record = record
    self.mediaType = mediaType
    self.charset = charset
  }
}
