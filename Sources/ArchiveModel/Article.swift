/// A news article: what remains of a page when its furniture is gone.
///
/// All text is as written, losslessly cleaned.
public struct Article: Hashable, Sendable {
  /// A part of an article that holds text; offsets of annotations count from its beginning.
  public enum Field: String, Hashable, Sendable, CaseIterable {
    case title, summary, body
  }

  /// A link to another article that the page offered as related.
  public struct RelatedLink: Hashable, Sendable {
    /// The other article's headline.
    public var title: String
    /// Its address, or nil if the page's text did not tell.
    public var url: String?

    /// Creates a link.
    public init(title: String, url: String? = nil) {
      self.title = title
      self.url = url
    }
  }

  /// The article's address, as given; nil if unknown.
  public var url: String?
  /// The name of the news source; nil if unknown.
  public var source: String?
  /// The id that the input gave; nil if it gave none.
  public var sourceID: String?
  /// The headline, once; empty if there is none.
  public var title: String
  /// The standfirst: what the page sets apart between headline and body; nil if there is none.
  public var summary: String?
  /// Captions of images, in order.
  public var captions: [String]
  /// The paragraphs, separated by one empty line.
  public var body: String
  /// The author or agency as printed, without its cue word; nil if there is none.
  public var byline: String?
  /// The language, as an ISO 639-1 code; nil if it could not be told.
  public var language: String?
  /// When the article was published; nil if nothing tells.
  public var published: DateClaim?
  /// When the page was retrieved; nil if nothing tells.
  public var retrieved: DateClaim?
  /// The other claims about ``published``, which it beat.
  public var rivalDates: [DateClaim]
  /// Links to related articles, in order.
  public var related: [RelatedLink]
  /// Tags that the input gave, in order.
  public var tags: [TagAssignment]
  /// What people corrected of the entities that it names, as the input told.
  public var entityCorrections: [EntityCorrection] = []

  /// Creates an article.
  public init(
    title: String, summary: String? = nil, captions: [String] = [], body: String,
    byline: String? = nil, language: String? = nil, url: String? = nil, source: String? = nil,
    sourceID: String? = nil, published: DateClaim? = nil, retrieved: DateClaim? = nil,
    rivalDates: [DateClaim] = [], related: [RelatedLink] = [], tags: [TagAssignment] = []
  ) {
    self.url = url
    self.source = source
    self.sourceID = sourceID
    self.title = title
    self.summary = summary
    self.captions = captions
    self.body = body
    self.byline = byline
    self.language = language
    self.published = published
    self.retrieved = retrieved
    self.rivalDates = rivalDates
    self.related = related
    self.tags = tags
  }

  /// Returns the text of a field; empty if the article lacks it.
  public func text(of field: Field) -> String {
    switch field {
    case .title: title
    case .summary: summary ?? ""
    case .body: body
    }
  }
}
