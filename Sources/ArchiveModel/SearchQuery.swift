/// What the user asks for, as words, phrases and exclusions.
public struct SearchQuery: Hashable, Sendable {
  /// One demand of a query.
  public struct Clause: Hashable, Sendable {
    /// What a clause looks for.
    public enum Kind: Hashable, Sendable {
      /// The word in any of its forms.
      case word
      /// The words as written, one after the other; spelling is folded, nothing stemmed.
      case phrase
      /// Any word that begins so.
      case prefix
    }

    /// What the clause looks for.
    public let kind: Kind
    /// The words, as typed.
    public let text: String
    /// Whether articles that match are left out.
    public let isExcluded: Bool

    /// Creates a clause.
    public init(_ kind: Kind, _ text: String, isExcluded: Bool = false) {
      self.kind = kind
      self.text = text
      self.isExcluded = isExcluded
    }
  }

  /// The demands, as typed.
  public var clauses: [Clause]

  /// Creates a query.
  public init(clauses: [Clause]) {
    self.clauses = clauses
  }
}
