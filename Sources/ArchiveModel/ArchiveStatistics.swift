/// A tag and how many articles carry it.
public struct TagCount: Hashable, Sendable {
  /// The tag's short ASCII name.
  public let slug: String
  /// Its Arabic name.
  public let name: String
  /// Its English name; nil if unknown.
  public let englishName: String?
  /// How many articles carry it.
  public let count: Int

  /// Creates a count.
  public init(slug: String, name: String, englishName: String?, count: Int) {
    self.slug = slug
    self.name = name
    self.englishName = englishName
    self.count = count
  }
}

/// The size and coverage of an archive.
public struct ArchiveStatistics: Hashable, Sendable {
  /// The archive's file.
  public var path = ""
  /// Bytes of the file and its log.
  public var fileBytes = 0
  /// Articles.
  public var articles = 0
  /// Articles whose date of publication is known.
  public var datedArticles = 0
  /// The first and last day of publication; nil if no article is dated.
  public var firstDay: String?
  /// The last day of publication.
  public var lastDay: String?
  /// Bytes of the text of all articles, in UTF-8.
  public var textBytes = 0
  /// Captures kept.
  public var captures = 0
  /// Bytes of the captures as scraped.
  public var captureBytes = 0
  /// Bytes of the captures as kept.
  public var storedCaptureBytes = 0
  /// News sources.
  public var sources = 0
  /// Tags in use.
  public var tags = 0
  /// Entities.
  public var entities = 0
  /// Mentions of dates.
  public var dates = 0
  /// Imports.
  public var imports = 0
  /// Imports that did not come to their end, or have not yet.
  public var unfinishedImports = 0
  /// The version of the analysis that the index was made with; nil if the archive doesn't say.
  public var analyzerVersion: String?
  /// Whether this is the analysis that queries are given.
  public var isIndexCurrent = true

  /// Creates statistics of nothing.
  public init() {}
}
