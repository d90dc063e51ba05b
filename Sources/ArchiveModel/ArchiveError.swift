/// An error with words for the reader of the terminal, and a hint of the remedy.
public struct ArchiveError: Error, Hashable, Sendable {
  /// What went wrong, for programs; raw values are stable.
  public enum Code: String, Hashable, Sendable {
    case notFound = "not-found"
    case unreadable
    case emptyInput = "empty-input"
    case binaryInput = "binary-input"
    case malformedInput = "malformed-input"
    case recordTooLong = "record-too-long"
    case noArticle = "no-article"
    case invalidArgument = "invalid-argument"
    case unknownName = "unknown-name"
    case noArchive = "no-archive"
    case notAnArchive = "not-an-archive"
    case newerSchema = "newer-schema"
    case outdatedIndex = "outdated-index"
    case damaged
    case diskFull = "disk-full"
    case busy
    case unwritable
  }

  /// What went wrong.
  public let code: Code
  /// One sentence, lower-case and without a period, that names the value at fault.
  public let message: String
  /// What the user can do about it; nil if nothing can be said.
  public let hint: String?
  /// The file at fault; nil if none.
  public var path: String?
  /// The one-based line or record of the file; nil if none.
  public var record: Int?

  /// Creates an error.
  public init(
    _ code: Code, _ message: String, hint: String? = nil, path: String? = nil, record: Int? = nil
  ) {
    self.code = code
    self.message = message
    self.hint = hint
    self.path = path
    self.record = record
  }
}
