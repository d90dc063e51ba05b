/// What came of doing a stage again.
public struct ReprocessSummary: Hashable, Sendable {
  /// Captures or articles that were read again.
  public var read = 0
  /// Articles that are others now.
  public var changed = 0
  /// Articles that are as they were.
  public var unchanged = 0
  /// Captures in which no article is found any longer; theirs stay as they were.
  public var failed = 0
  /// Captures whose bytes were not kept.
  public var skipped = 0
  /// How long it took, in seconds.
  public var seconds = 0.0

  /// Creates a summary of nothing.
  public init() {}
}
