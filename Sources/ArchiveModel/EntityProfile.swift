/// What an archive knows of one entity.
public struct EntityProfile: Hashable, Sendable {
  /// Words that name it, as written.
  public struct Surface: Hashable, Sendable {
    /// The words.
    public let text: String
    /// How many articles name it so.
    public let articles: Int

    /// Creates a surface.
    public init(_ text: String, articles: Int) {
      self.text = text
      self.articles = articles
    }
  }

  /// Something that articles have besides the entity: another entity, a tag.
  public struct Companion<Value: Hashable & Sendable>: Hashable, Sendable {
    /// What it is.
    public let value: Value
    /// How many articles have both.
    public let articles: Int
    /// The part of the entity's articles that have it, 0 to 1.
    public let share: Double
    /// How much more often both stand together than by chance: 1 is chance.
    public let lift: Double
    /// How sure it is that this is no chance: Dunning's log-likelihood ratio, negative where they avoid each other.
    public let logLikelihood: Double

    /// Creates a companion.
    public init(
      _ value: Value, articles: Int, share: Double, lift: Double, logLikelihood: Double
    ) {
      self.value = value
      self.articles = articles
      self.share = share
      self.lift = lift
      self.logLikelihood = logLikelihood
    }
  }

  /// The entity, with the articles that were asked about.
  public var use: EntityUse
  /// The other names that people gave it by merging.
  public var otherNames: [EntityName] = []
  /// The words that name it, the most frequent first.
  public var surfaces: [Surface] = []
  /// The first and the last day of articles that name it; nil if none is dated.
  public var days: ClosedRange<CalendarDate>?
  /// Who and what is named with it, the surest ties first.
  public var companions: [Companion<EntityName>] = []
  /// The tags of its articles, the surest ties first.
  public var tags: [Companion<TagCount>] = []
  /// Its articles over time.
  public var timeline: Timeline

  /// Creates a profile.
  public init(_ use: EntityUse, timeline: Timeline) {
    self.use = use
    self.timeline = timeline
  }
}
