/// A name by which a person means an entity, of one kind where names of several kinds are alike: `person:الأردن`.
public struct EntityReference: Hashable, Sendable {
  /// The kind that is meant; nil for any.
  public let kind: Mention.Kind?
  /// Any of the entity's names.
  public let name: String

  /// Reads a name, with or without a kind before a colon.
  public init(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1)
    if parts.count == 2, let kind = Mention.Kind(rawValue: parts[0].lowercased()) {
      self.kind = kind
      name = String(parts[1])
    } else {
      kind = nil
      name = text
    }
  }
}
