/// What the archive calls an entity.
public struct EntityName: Hashable, Sendable {
  /// The entity's kind.
  public var kind: Mention.Kind
  /// Its one name.
  public var name: String
  /// Its English name; nil if unknown.
  public var englishName: String?

  /// Creates a name.
  public init(_ kind: Mention.Kind, _ name: String, englishName: String? = nil) {
    self.kind = kind
    self.name = name
    self.englishName = englishName
  }
}
