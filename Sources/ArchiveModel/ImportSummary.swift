/// What came of an import.
public struct ImportSummary: Hashable, Sendable {
  /// Records read.
  public var read = 0
  /// Articles that are new.
  public var imported = 0
  /// Articles that the archive held with another text.
  public var updated = 0
  /// Articles that the archive held already.
  public var unchanged = 0
  /// Those of the imported and updated articles that tell a text which another told first.
  public var duplicates = 0
  /// Articles that were left out, since they are older than wanted.
  public var older = 0
  /// Records that were not understood.
  public var rejected = 0
  /// How long it took, in seconds.
  public var seconds = 0.0

  /// Creates a summary of nothing.
  public init() {}

  /// Counts what became of one article.
  public mutating func count(_ outcome: SaveOutcome) {
    switch outcome {
    case .imported: imported += 1
    case .updated: updated += 1
    case .unchanged: unchanged += 1
    }
  }
}

/// What became of an article that was to be saved.
public enum SaveOutcome: Hashable, Sendable {
  /// The archive did not hold it.
  case imported
  /// The archive held it with another text, which it replaced.
  case updated
  /// The archive held it with the same text.
  case unchanged
}
