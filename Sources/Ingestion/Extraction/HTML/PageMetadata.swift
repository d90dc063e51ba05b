/// What the machine-readable parts of a page say of its article, the best evidence first.
struct PageMetadata: Sendable {
  /// A date as written, and where.
  struct WrittenDate: Hashable, Sendable {
    var text: String
    var isLinkedData: Bool
  }

  var headlines: [String] = []
  /// The content of `<title>`.
  var pageTitle: String?
  var siteNames: [String] = []
  var descriptions: [String] = []
  var authors: [String] = []
  var addresses: [String] = []
  /// The base of the page's links.
  var base: String?
  var language: String?
  var published: [WrittenDate] = []
  /// The keywords that an editor gave.
  var keywords: [String] = []
  /// The words given to search engines, often the same on each page of a site.
  var searchWords: [String] = []
  /// Whether the page calls itself an article.
  var isArticle = false
  /// The article's text, if it is given whole.
  var body: String?
}
