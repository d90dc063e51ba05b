import ArchiveModel

/// What reading a web archive yields.
enum WebArchiveItem: Sendable {
  case record(WebArchiveRecord)
  /// A record that can't be relied on, with its header if that was read, or bytes that are no record.
  case damaged(ArchiveError, WebArchiveHeader?)
}
