/// A statement about an article, by an annotator that can say why.
public enum Annotation: Hashable, Sendable {
  /// The article is about the tag.
  case tag(TagAssignment)
  /// Words of the article name an entity.
  case mention(Mention)
  /// Words of the article name a date.
  case date(DateMention)
}

/// A tag that an article carries, with the words that gave it.
public struct TagAssignment: Hashable, Sendable {
  /// Who gave a tag.
  public enum Origin: String, Hashable, Sendable {
    case rule, input, hand
  }

  /// The tag's short ASCII name: `iraq`.
  public var slug: String
  /// The tag's Arabic name: `العراق`.
  public var name: String
  /// The tag's English name: `Iraq`; nil if unknown.
  public var englishName: String?
  /// Who gave it.
  public var origin: Origin
  /// How strongly the article is about it, 0 to 1.
  public var weight: Double
  /// The words that gave it, each once, the weightiest first: as written, or of a rule's conditions.
  public var because: [String]
  /// Whether a person took it from the article, which does not carry it then.
  public var isHidden = false

  /// Creates an assignment.
  public init(
    slug: String, name: String, englishName: String? = nil, origin: Origin, weight: Double,
    because: [String]
  ) {
    self.slug = slug
    self.name = name
    self.englishName = englishName
    self.origin = origin
    self.weight = weight
    self.because = because
  }
}

/// Words of an article that name an entity.
public struct Mention: Hashable, Sendable {
  /// The kind of an entity.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case person, organization, location, event
  }

  /// What is named.
  public var kind: Kind
  /// The entity's one name in the archive: `العراق`.
  public var name: String
  /// The entity's English name; nil if unknown.
  public var englishName: String?
  /// The words as written, without proclitics: `العراق` in «بالعراق».
  public var surface: String
  /// The field that holds the words.
  public var field: Article.Field
  /// The UTF-8 offsets of ``surface`` in the field's text.
  public var range: Range<Int>

  /// Creates a mention.
  public init(
    kind: Kind, name: String, englishName: String? = nil, surface: String, field: Article.Field,
    range: Range<Int>
  ) {
    self.kind = kind
    self.name = name
    self.englishName = englishName
    self.surface = surface
    self.field = field
    self.range = range
  }
}

/// Words of an article that name a date.
public struct DateMention: Hashable, Sendable {
  /// The date as a calendar date.
  public var value: DateValue
  /// Whether the value rests on a reference date that is itself only a weak claim, or on a reading that could be wrong.
  public var isUncertain: Bool
  /// The words as written.
  public var surface: String
  /// The field that holds the words.
  public var field: Article.Field
  /// The UTF-8 offsets of ``surface`` in the field's text.
  public var range: Range<Int>

  /// Creates a mention.
  public init(
    value: DateValue, isUncertain: Bool = false, surface: String, field: Article.Field,
    range: Range<Int>
  ) {
    self.value = value
    self.isUncertain = isUncertain
    self.surface = surface
    self.field = field
    self.range = range
  }
}
