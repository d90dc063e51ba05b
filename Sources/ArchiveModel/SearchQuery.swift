/// What the user asks for, as a tree of words, phrases and filters.
public struct SearchQuery: Hashable, Sendable {
  /// A demand on articles.
  public indirect enum Node: Hashable, Sendable {
    /// The word in any of its forms.
    case word(String)
    /// The words as written, one after the other; spelling is folded, nothing stemmed.
    case phrase(String)
    /// Any word that begins so.
    case prefix(String)
    /// The words in any of their forms, in any order, with at most so many other words between the first and the last.
    case near([String], distance: Int)
    /// The demand on the title alone.
    case inTitle(Node)
    /// A tag: its slug, Arabic or English name.
    case tag(String)
    /// An entity, by any of its names.
    case entity(String)
    /// A news source.
    case source(String)
    /// The days of publication, both inclusive; nil for no bound.
    case days(from: CalendarDate?, through: CalendarDate?)
    /// All of these.
    case all([Node])
    /// At least one of these.
    case any([Node])
    /// Not this.
    case not(Node)
  }

  /// The demand; nil if nothing was asked for.
  public var root: Node?
  /// How many words were left out, since there were more than a query may hold.
  public var droppedWords: Int

  /// Creates a query.
  public init(_ root: Node?, droppedWords: Int = 0) {
    self.root = root
    self.droppedWords = droppedWords
  }
}
