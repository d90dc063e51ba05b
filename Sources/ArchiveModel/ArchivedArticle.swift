/// An article as the archive holds it, with what annotation found in it.
public struct ArchivedArticle: Hashable, Sendable {
  /// An entity of an article, with how often and in which words it is named.
  public struct EntityCount: Hashable, Sendable {
    /// The entity's kind.
    public var kind: Mention.Kind
    /// The entity's one name in the archive.
    public var name: String
    /// How often the article names it.
    public var count: Int
    /// The distinct words that name it, as written, in order of their first appearance.
    public var surfaces: [String]

    /// Creates a count.
    public init(kind: Mention.Kind, name: String, count: Int, surfaces: [String]) {
      self.kind = kind
      self.name = name
      self.count = count
      self.surfaces = surfaces
    }
  }

  /// The article's short, stable identifier: eight or more letters and digits.
  public var id: String
  /// The article.
  public var article: Article
  /// Its tags, the weightiest first.
  public var tags: [TagAssignment]
  /// The tags that a person took from it.
  public var hiddenTags: [TagAssignment] = []
  /// Its entities, the most frequent first.
  public var entities: [EntityCount]
  /// What people corrected of the entities that it names: those that are hidden in it, and those that were added.
  public var entityCorrections: [EntityCorrection] = []
  /// The dates that its text speaks of, in order of field and offset.
  public var dates: [DateMention]
  /// What was cut out of its body, since many pages of its site have it, in the order of the offsets.
  public var cuts: [BodyCut] = []
  /// Where its capture came from.
  public var provenance: Provenance
  /// The identifier of the article that told the same text first; nil if this one did, or no other does.
  public var duplicateOf: String?
  /// How many other articles tell the same text; in a list that shows one for all of them, those that the list is of.
  public var copies: Int
  /// How many texts it has had, this one counted.
  public var versions: Int

  /// Creates an archived article.
  public init(
    id: String, article: Article, tags: [TagAssignment], entities: [EntityCount],
    dates: [DateMention], provenance: Provenance, duplicateOf: String? = nil, copies: Int = 0,
    versions: Int = 1
  ) {
    self.id = id
    self.article = article
    self.tags = tags
    self.entities = entities
    self.dates = dates
    self.provenance = provenance
    self.duplicateOf = duplicateOf
    self.copies = copies
    self.versions = versions
  }
}
