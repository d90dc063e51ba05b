/// How many articles share the values of a field.
public struct Facet: Hashable, Sendable {
  /// What articles are counted by.
  public enum Field: String, Hashable, Sendable, CaseIterable {
    /// The tags that articles carry; an article counts for each.
    case tag
    /// The entities that articles name; an article counts for each, however often it names it.
    case entity
    /// The news sources that articles are of.
    case source
    /// The months that articles stand in: those of publication, else of retrieval.
    case month
  }

  /// A value with its count.
  public struct Value: Hashable, Sendable {
    /// The value of articles that no date is known of.
    public static let undated = "undated"

    /// What a filter calls it: a tag's slug, the name of an entity or a source, a month such as `2024-10`, or ``undated``.
    public let value: String
    /// What people call it.
    public let name: String
    /// The kind of an entity; nil for other values.
    public let kind: Mention.Kind?
    /// How many articles have it.
    public let count: Int

    /// Creates a value.
    public init(value: String, name: String, kind: Mention.Kind? = nil, count: Int) {
      self.value = value
      self.name = name
      self.kind = kind
      self.count = count
    }
  }

  /// What is counted.
  public let field: Field
  /// The most frequent values, those of equal count in the order of their names for filters.
  public let values: [Value]

  /// Creates a facet of the `limit` most frequent of `values`.
  public init(_ field: Field, _ values: some Sequence<Value>, limit: Int = .max) {
    self.field = field
    self.values = Array(values.sorted(by: Self.isBefore).prefix(max(0, limit)))
  }

  private static func isBefore(_ left: Value, _ right: Value) -> Bool {
    if left.count != right.count { return left.count > right.count }
    return (left.value, left.kind?.rawValue ?? "") < (right.value, right.kind?.rawValue ?? "")
  }
}
