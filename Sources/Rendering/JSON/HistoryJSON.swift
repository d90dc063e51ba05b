public import ArchiveModel

/// The texts that an article has had, as JSON.
public struct HistoryJSON: Sendable {
  /// Creates a renderer.
  public init() {}

  /// Returns an article's object with its history: `[{"version", "seen", "title", "changes"}]`.
  public func adding(to article: JSONValue, _ history: ArticleHistory) -> JSONValue {
    guard case .object(let members) = article else { return article }
    return .object(members + [.init("history", value(history))])
  }

  /// Returns the versions as an array, each with what differs from the one before it.
  public func value(_ history: ArticleHistory) -> JSONValue {
    .array(
      history.versions.map { version in
        .object([
          .init("version", .integer(version.number)), .init("seen", .string(version.seen)),
          .init("title", .string(version.title)),
          .init("changes", .array(version.changes.map(value))),
        ])
      })
  }

  private func value(_ change: TextChange) -> JSONValue {
    .object([
      .init("field", .string(change.field.rawValue)), .init("kind", .string(change.kind.rawValue)),
      .init("before", .string(change.before)), .init("after", .string(change.after)),
      .init("start", .integer(change.range.lowerBound)),
      .init("end", .integer(change.range.upperBound)),
    ])
  }
}
