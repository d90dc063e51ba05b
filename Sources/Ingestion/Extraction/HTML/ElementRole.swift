/// What an element of a page is for, as its tag and names tell.
enum ElementRole: Hashable, Sendable {
  /// Leads elsewhere in the site.
  case navigation
  /// Stands beside the article: boxes, widgets, lists of other news.
  case sidebar
  /// The foot of the page.
  case footer
  /// What readers wrote.
  case comments
  /// Offers other articles on the same.
  case related
  /// Buttons to share, print and follow.
  case share
  /// Asks to subscribe.
  case newsletter
  /// The article's keywords.
  case tags
  /// The author's name, or a note on the author.
  case author
  /// Advertisements.
  case advertisement
  /// Notices laid over the page.
  case overlay
  /// The caption or credit of an image.
  case caption
  /// Date, section and the like, around the article.
  case company
  /// What is set apart between headline and body.
  case summary
  /// The head of the page or the article: headline, date, author.
  case header

  /// Whether the element and all that is in it can't be part of a body.
  var isFurniture: Bool {
    switch self {
    case .summary, .header, .company: false
    default: true
    }
  }
}
