/// The names of `<meta>` elements that tell something of an article.
enum MetaNames {
  /// What a `<meta>` element can tell.
  enum Field: Hashable, Sendable {
    case headline, siteName, description, author, address, published, keywords, searchWords, kind
  }

  /// Each name with its field, and its rank among the field's names.
  static let byName: [String: (field: Field, rank: Int)] = {
    var table: [String: (field: Field, rank: Int)] = [:]
    for (field, names) in groups {
      for (rank, name) in names.enumerated() { table[name] = (field, rank) }
    }
    return table
  }()

  private static let groups: [(Field, [String])] = [
    (
      .headline,
      [
        "og:title", "headline", "twitter:title", "parsely-title", "sailthru.title", "dc.title",
        "dcterms.title", "article:title", "title",
      ]
    ),
    (
      .siteName,
      [
        "og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher",
        "dcterms.publisher", "publisher",
      ]
    ),
    (
      .description,
      [
        "og:description", "description", "twitter:description", "dc.description",
        "dcterms.description", "sailthru.description", "dcterms.abstract",
      ]
    ),
    (
      .author,
      [
        "author", "article:author", "parsely-author", "sailthru.author", "dc.creator",
        "dcterms.creator", "article:author_name", "byl", "cxenseparse:author",
      ]
    ),
    (.address, ["og:url", "twitter:url", "parsely-link", "dc.identifier"]),
    (
      .published,
      [
        "article:published_time", "datepublished", "og:published_time", "article:published",
        "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
        "cxenseparse:recs:articlepublishtime", "rnews:datepublished", "dcterms.issued",
        "dc.date.issued", "dcterms.created", "dc.date.created", "dc.date.published", "dcterms.date",
        "dc.date", "article.published", "originalpublicationdate", "article_date_original",
        "publication_date", "publication-date", "publicationdate", "publish_date", "publish-date",
        "publishdate", "published_time", "published_date", "published-date", "published", "pubdate",
        "pub_date", "date_published", "displaydate", "article:post_date", "article:create_date",
        "datecreated", "creation_date", "date",
      ]
    ),
    (
      .keywords,
      ["article:tag", "news_keywords", "parsely-tags", "sailthru.tags", "og:article:tag"]
    ),
    (.searchWords, ["keywords", "dc.subject", "dcterms.subject"]),
    (.kind, ["og:type"]),
  ]
}
