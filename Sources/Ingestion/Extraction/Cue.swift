/// A phrase that tells the role of the line it stands in.
struct Cue: Hashable, Sendable {
  /// What a phrase tells of its line.
  enum Role: Hashable, Sendable {
    /// Offers related articles: a title behind it, or below it.
    case related
    /// Heads a list of other articles, or a box of the site.
    case section
    /// Heads the readers' comments.
    case comments
    /// Rights, terms and contact: the foot of the page.
    case legal
    /// Asks to subscribe.
    case newsletter
    /// Offers to share, print or save.
    case share
    /// Leads elsewhere in the site.
    case menu
    /// Marks an advertisement.
    case advertisement
    /// Heads the article's keywords.
    case tags
    /// Leads to the rest of a teaser.
    case readMore
    /// Comes before a date of publication.
    case published
    /// Comes before a date of change.
    case updated
    /// Comes before an author's name.
    case author
    /// Comes before an agency's name.
    case agencySource
    /// Marks a caption.
    case caption
    /// Says that there is no such page.
    case missingPage
    /// Asks to log in.
    case login
    /// Asks for consent to cookies, or for a script to be turned on.
    case consent
  }

  /// Where in its line a phrase must stand.
  enum Place: Hashable, Sendable {
    /// The phrase is the line, numbers aside.
    case whole
    /// The line begins with it.
    case start
    /// Anywhere.
    case within
  }

  /// What it tells.
  var role: Role
  /// Where it stands.
  var place: Place
  /// The number of its words.
  var wordCount: Int
}
