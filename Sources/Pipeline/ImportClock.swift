public import ArchiveModel

/// The time of an import, told from outside so that imports can be repeated exactly.
public struct ImportClock: Hashable, Sendable {
  /// The time, ISO 8601 in UTC.
  public let timestamp: String
  /// The day, where undated articles stand.
  public let today: CalendarDate

  /// Creates a clock that stands still.
  public init(timestamp: String, today: CalendarDate) {
    self.timestamp = timestamp
    self.today = today
  }
}
