/// What a field of a record can tell about an article.
enum ArticleField: Hashable, CaseIterable {
  case title, body, summary, byline, source, sourceID, url, language, captions, related, tags
  case entityCorrections
  /// The tags that a person took away, of Arshif's own records.
  case hiddenTags
  case published, publishedPrecision, publishedOrigin, publishedRivals, retrieved
  /// A whole page as HTML.
  case page

  /// The names that records give the field, in order of preference.
  ///
  /// Arshif's own come first, then those of trafilatura, news-please, newspaper4k, Scrapy projects,
  /// news services, JSON Feed and schema.org's NewsArticle, then the Arabic ones of tables.
  var names: [String] {
    switch self {
    case .title:
      [
        "title", "headline", "title_page", "title_rss", "article_title", "heading", "العنوان",
        "عنوان", "عنوان الخبر", "عنوان المقال", "عنوان المادة",
      ]
    case .body:
      [
        "body", "maintext", "articleBody", "article_body", "content_text", "text", "content",
        "article_text", "full_text", "raw_text", "content_html", "body_html", "content:encoded",
        "story", "article", "message", "النص", "نص", "نص الخبر", "نص المقال", "المحتوى", "محتوى",
        "محتوى الخبر", "متن الخبر", "المتن", "الخبر", "المقال",
      ]
    case .summary:
      [
        "summary", "description", "excerpt", "abstract", "standfirst", "lead", "lede", "subtitle",
        "meta_description", "الملخص", "ملخص", "الموجز", "الوصف", "المقدمة",
      ]
    case .byline:
      [
        "byline", "author", "authors", "creator", "dc:creator", "author_name", "writer",
        "reporter", "journalist", "الكاتب", "كاتب", "اسم الكاتب", "المؤلف", "الصحفي", "المحرر",
      ]
    case .source:
      [
        "source", "sitename", "site_name", "publisher", "meta_site_name", "source_name",
        "source_title", "outlet", "publication", "newspaper", "source_domain", "hostname",
        "source-hostname", "domain", "site", "website", "المصدر", "مصدر", "اسم المصدر", "الصحيفة",
        "الموقع",
      ]
    case .sourceID:
      [
        "source_id", "id", "guid", "identifier", "article_id", "_id", "uuid", "post_id", "news_id",
        "المعرف", "معرف", "رقم الخبر",
      ]
    case .url:
      [
        "url", "link", "canonical_link", "canonical_url", "permalink", "mainEntityOfPage",
        "article_url", "page_url", "web_url", "uri", "href", "source_url", "external_url",
        "الرابط", "رابط", "رابط الخبر", "رابط المقال", "العنوان الإلكتروني",
      ]
    case .language:
      ["language", "inLanguage", "lang", "meta_lang", "language_code", "locale", "اللغة", "لغة"]
    case .captions: ["captions"]
    case .related: ["related", "related_articles"]
    case .tags:
      [
        "tags", "keywords", "meta_keywords", "categories", "الوسوم", "وسوم", "الكلمات المفتاحية",
        "كلمات مفتاحية", "التصنيفات",
      ]
    case .entityCorrections: ["entity_corrections"]
    case .hiddenTags: ["hidden_tags"]
    case .published:
      [
        "published", "published_at", "publishedAt", "published_date", "date_published",
        "datePublished", "date_publish", "publish_date", "published_time", "publish_time",
        "article:published_time", "pubDate", "pub_date", "publication_date",
        "webPublicationDate", "post_date", "date", "datetime", "dc:date", "time", "timestamp",
        "date_unixtime", "date_gmt", "created_at", "dateCreated", "التاريخ", "تاريخ",
        "تاريخ النشر", "تاريخ الخبر", "وقت النشر",
      ]
    case .publishedPrecision: ["published_precision"]
    case .publishedOrigin: ["published_origin"]
    case .publishedRivals: ["published_rivals"]
    case .retrieved:
      [
        "retrieved", "retrieved_at", "date_download", "scraped_at", "crawled_at", "fetched_at",
        "download_date", "filedate", "scraped", "crawled", "crawl_date", "crawl_time",
        "scrape_date", "date_scraped", "date_crawled", "تاريخ الجلب", "تاريخ السحب",
      ]
    case .page: ["html", "raw_html", "page_html", "page_source", "html_content"]
    }
  }

  /// The fields of an object that stand for it where a plain value is wanted: `{"name": …}`.
  var members: [String] {
    switch self {
    case .title, .summary: ["rendered", "name", "value", "#text"]
    case .body: ["rendered", "text", "html", "value", "#text"]
    case .byline, .source, .language: ["name"]
    case .url: ["@id", "url"]
    case .captions: ["caption", "text", "title"]
    case .tags, .hiddenTags: ["tag", "name", "term"]
    case .published, .retrieved: ["$date", "@value"]
    case .sourceID: ["$oid", "value", "rendered"]
    default: []
    }
  }

  /// The names of ``published`` that only feeds use.
  static let feedNames: Set<String> = ["date_published", "pubDate"]

  /// The names that only Arshif's own export has.
  static let ownNames: Set<String> = [
    "published_precision", "published_origin", "duplicate_of",
  ]

  /// The fields that a person can map columns to, in the order in which a message lists them.
  static let mappable: [ArticleField] = [
    .title, .body, .summary, .byline, .source, .sourceID, .url, .language, .captions, .tags,
    .published, .retrieved, .page,
  ]
}
