/// The words of which classes and ids are made, by what they tell of an element.
enum ElementNames {
  /// Words that tell the role wherever they stand in a name.
  static let words: [String: ElementRole] = {
    var table: [String: ElementRole] = [:]
    for (role, words) in groups {
      for word in words { table[word] = role }
    }
    return table
  }()

  /// Beginnings of a name whose words say nothing of the element's own role: `has-sidebar`, `tag-iraq`.
  static let states: Set<String> = [
    "has", "is", "no", "not", "with", "without", "tag", "category", "type", "status", "format",
    "page", "single", "js", "u", "hide", "show", "wp", "col", "row", "theme", "layout", "hentry",
  ]

  /// Whole names that hide an element from whoever sees.
  static let hidden: Set<String> = [
    "hidden", "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text",
    "element-invisible", "element-hidden", "assistive-text",
  ]

  /// Names of articles' bodies.
  static let body: Set<String> = [
    "articlebody", "entrycontent", "postcontent", "articlecontent", "storybody", "articletext",
    "newsbody", "newscontent", "newstext", "storycontent", "postbody", "bodytext", "contentbody",
    "fieldnamebody", "articledetails", "newsdetails", "detailstext", "articlestory",
    "tdpostcontent", "singlecontent", "richtext", "wysiwyg", "maincontent", "itemfulltext",
    "contenttext", "textbody", "newsdetail", "fulltext", "ampwpcontent", "postarticle",
  ]

  private static let groups: [(ElementRole, [String])] = [
    (
      .comments,
      [
        "comment", "comments", "disqus", "commentlist", "respond", "commentary", "replies",
        "fbcomments", "discussion",
      ]
    ),
    (
      .related,
      [
        "related", "relateds", "recommended", "recommendation", "recommendations", "recommend",
        "suggested", "suggestions", "alsoread", "readalso", "seealso", "similar", "relatedposts",
        "relatednews", "morenews", "morestories", "relatedarticles", "inread", "relevant",
      ]
    ),
    (
      .share,
      [
        "share", "sharing", "shares", "social", "socials", "addtoany", "sharedaddy", "sharethis",
        "addthis", "follow", "toolbar", "tools", "print", "fontsize", "rating", "ratings",
        "likes", "reactions", "sharebar", "socialshare", "counter", "views", "whatsapp", "facebook",
        "tweet", "instagram", "telegram", "tiktok",
      ]
    ),
    (
      .navigation,
      [
        "nav", "navbar", "navigation", "menu", "menus", "submenu", "megamenu", "breadcrumb",
        "breadcrumbs", "pagination", "pager", "paging", "topbar", "toc", "login", "signin",
        "register", "search", "searchform", "skip", "skiplink", "offcanvas", "languages", "logo",
      ]
    ),
    (
      .sidebar,
      [
        "sidebar", "sidebars", "widget", "widgets", "rail", "sidecol", "sideblock", "poll", "vote",
        "survey", "weather", "prayer", "currency", "popular", "trending", "trend", "latest",
        "mostread", "mostviewed", "mostpopular", "ticker", "newsticker", "breaking", "topnews",
        "picks", "mostcommented", "hotnews", "promo", "promotion", "carousel",
      ]
    ),
    (.footer, ["footer", "copyright", "copyrights", "colophon", "bottombar"]),
    (
      .newsletter,
      [
        "newsletter", "newsletters", "subscribe", "subscription", "subscriber", "mailinglist",
        "optin", "signup", "mailchimp", "paywall", "notification", "notifications",
      ]
    ),
    (.tags, ["tags", "tagcloud", "taglist", "keywords", "taxonomy", "taxonomies", "hashtags"]),
    (.author, ["author", "authors", "byline", "writer", "authorbox", "reporter", "writers"]),
    (
      .advertisement,
      [
        "ad", "ads", "advert", "adverts", "advertisement", "advertising", "adsbygoogle", "banner",
        "banners", "sponsored", "sponsor", "dfp", "outbrain", "taboola", "mgid", "adslot", "adbox",
        "adunit",
      ]
    ),
    (.overlay, ["cookie", "cookies", "consent", "gdpr", "popup", "modal", "overlay", "toast"]),
    (
      .caption,
      [
        "caption", "captions", "imgcaption", "imagecaption", "photocredit", "credit", "credits",
        "figcaption", "photocaption", "imagedesc",
      ]
    ),
    (
      .company,
      [
        "meta", "postmeta", "date", "dates", "time", "timestamp", "pubdate", "published", "posted",
        "dateline", "datetime", "entrymeta",
      ]
    ),
    (
      .summary,
      [
        "summary", "standfirst", "excerpt", "subtitle", "subheadline", "subhead", "deck", "dek",
        "sapo", "abstract",
      ]
    ),
  ]
}
