/// Where a capture came from.
public struct Provenance: Hashable, Sendable {
  /// The file's path as given, or `-` for standard input.
  public var path: String
  /// The one-based number of the record (for JSON Lines: of the line) in the file; nil if the file is one record.
  public var record: Int?
  /// The media type of the bytes: `text/plain`, `text/html`, `application/json`, `text/csv`, `application/rss+xml`,
  /// `application/atom+xml`.
  public var mediaType: String
  /// The character encoding of the bytes, by its IANA name: `utf-8`, `windows-1256`.
  public var charset: String
  /// The address that the bytes were fetched from, as their container tells; nil if nothing tells.
  public var url: String?
  /// When they were fetched, ISO 8601 in UTC; nil if nothing tells.
  public var fetchedAt: String?
  /// The `Last-Modified` header that they came with, as it was sent; nil if there was none.
  public var lastModified: String?
  /// What was told of the article beside the page: a JSON object of the fields of an article record; nil if nothing was.
  public var sidecar: String?

  /// Creates a provenance.
  public init(
    path: String, record: Int? = nil, mediaType: String, charset: String = "utf-8",
    url: String? = nil, fetchedAt: String? = nil, lastModified: String? = nil,
    sidecar: String? = nil
  ) {
    self.path = path
    self.record = record
    self.mediaType = mediaType
    self.charset = charset
    self.url = url
    self.fetchedAt = fetchedAt
    self.lastModified = lastModified
    self.sidecar = sidecar
  }
}
