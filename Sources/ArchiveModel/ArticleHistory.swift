/// The texts that an article has had, the oldest first.
public struct ArticleHistory: Hashable, Sendable {
  /// The article's public identifier.
  public let id: String
  /// Its versions, the latest last.
  public let versions: [ArticleVersion]

  /// Creates a history.
  public init(id: String, versions: [ArticleVersion]) {
    self.id = id
    self.versions = versions
  }
}

/// One of the texts that an article has had.
public struct ArticleVersion: Hashable, Sendable {
  /// Its place among the versions, from 1.
  public let number: Int
  /// When it was seen, ISO 8601: fetched, else retrieved as the page says, else imported.
  public let seen: String
  /// The title.
  public let title: String
  /// What differs from the version before it, in the order of fields and offsets; nothing in the first.
  public let changes: [TextChange]

  /// Creates a version.
  public init(number: Int, seen: String, title: String, changes: [TextChange]) {
    self.number = number
    self.seen = seen
    self.title = title
    self.changes = changes
  }
}

/// Words of a text that became others.
public struct TextChange: Hashable, Sendable {
  /// A part of an article that has versions.
  public enum Field: String, Hashable, Sendable, CaseIterable {
    case title, summary, body, captions, byline, published
  }

  /// What happened to the words.
  public enum Kind: String, Hashable, Sendable {
    case insert, delete, replace
  }

  /// The part of the article.
  public let field: Field
  /// The words before the change; empty where words were inserted.
  public let before: String
  /// The words after the change; empty where words were deleted.
  public let after: String
  /// Where ``after`` stands in the newer text: half-open, in UTF-8.
  public let range: Range<Int>
  /// Some words that stand before it in the newer text.
  public let leading: String
  /// Some words that stand behind it in the newer text.
  public let trailing: String

  /// What happened to the words.
  public var kind: Kind {
    before.isEmpty ? .insert : after.isEmpty ? .delete : .replace
  }

  /// Creates a change.
  public init(
    field: Field, before: String, after: String, range: Range<Int>,
    leading: String = "", trailing: String = ""
  ) {
    self.field = field
    self.before = before
    self.after = after
    self.range = range
    self.leading = leading
    self.trailing = trailing
  }
}
