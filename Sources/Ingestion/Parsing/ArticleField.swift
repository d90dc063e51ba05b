import ArchiveModel

/// What a field of a JSON record can tell about an article.
enum ArticleField: Hashable, CaseIterable {
  case title, body, summary, byline, source, sourceID, url, language, captions, related, tags
  case published, publishedPrecision, publishedOrigin, retrieved

  /// The names that records give the field, in order of preference.
  ///
  /// Arshif's own come first, then those of trafilatura, news-please, newspaper4k, Scrapy projects,
  /// JSON Feed and schema.org's NewsArticle.
  var names: [String] {
    switch self {
    case .title:
      ["title", "headline", "title_page", "title_rss"]
    case .body:
      [
        "body", "maintext", "articleBody", "article_body", "content_text", "text", "content",
        "article_text", "full_text", "raw_text",
      ]
    case .summary:
      [
        "summary", "description", "excerpt", "abstract", "standfirst", "lead", "subtitle",
        "meta_description",
      ]
    case .byline: ["byline", "author", "authors", "creator", "dc:creator"]
    case .source:
      [
        "source", "sitename", "site_name", "publisher", "meta_site_name", "source_name",
        "source_domain", "hostname", "source-hostname", "domain",
      ]
    case .sourceID: ["source_id", "id", "guid", "identifier", "article_id", "_id"]
    case .url:
      [
        "url", "link", "canonical_link", "canonical_url", "permalink", "mainEntityOfPage",
        "source_url", "external_url",
      ]
    case .language: ["language", "inLanguage", "lang", "meta_lang"]
    case .captions: ["captions"]
    case .related: ["related"]
    case .tags: ["tags"]
    case .published:
      [
        "published", "published_at", "publishedAt", "published_date", "date_published",
        "datePublished", "date_publish", "publish_date", "published_time", "pubDate",
        "publication_date", "date", "datetime", "time", "timestamp", "created_at",
      ]
    case .publishedPrecision: ["published_precision"]
    case .publishedOrigin: ["published_origin"]
    case .retrieved:
      [
        "retrieved", "retrieved_at", "date_download", "scraped_at", "crawled_at", "fetched_at",
        "download_date", "filedate",
      ]
    }
  }

  /// The fields of an object that stand for it where a plain value is wanted: `{"name": …}`.
  var members: [String] {
    switch self {
    case .byline, .source: ["name"]
    case .url: ["@id", "url"]
    case .captions: ["caption", "text", "title"]
    case .published, .retrieved: ["$date", "@value"]
    case .sourceID: ["$oid", "value"]
    default: []
    }
  }

  /// The names of ``published`` that only feeds use.
  static let feedNames: Set<String> = ["date_published", "pubDate"]

  /// The names that only Arshif's own export has.
  static let ownNames: Set<String> = [
    "source_id", "published_precision", "published_origin", "duplicate_of",
  ]

  /// Each name with its field and its rank among the field's names.
  static let byName: [String: (field: ArticleField, rank: Int)] = {
    var table: [String: (field: ArticleField, rank: Int)] = [:]
    for field in allCases {
      for (rank, name) in field.names.enumerated() { table[name] = (field, rank) }
    }
    return table
  }()
}
