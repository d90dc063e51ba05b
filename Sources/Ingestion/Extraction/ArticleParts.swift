/// What has been read of an article so far.
struct ArticleParts: Sendable {
  var summary: [String] = []
  var captions: [String] = []
  var paragraphs: [String] = []
  /// The names of authors and agencies, in the order of the page.
  var bylines: [String] = []
  /// The dates that belong to the article.
  var dates: [ArticleDate] = []
  var related: [String] = []
  /// The line that tells the time since publication.
  var relativeDate: String?

  /// Adds a name, unless one before holds it already, or an author and an agency are known.
  mutating func add(byline name: String) {
    guard bylines.count < 2 else { return }
    if !bylines.contains(where: { $0.contains(name) }) { bylines.append(name) }
  }

  /// Adds a related headline once.
  mutating func add(related title: String) {
    if !related.contains(title) { related.append(title) }
  }
}

/// A date that stands beside an article, with the cue words of its line.
struct ArticleDate: Hashable, Sendable {
  var date: PageDate
  /// Whether the line calls it the date of publication.
  var isPublished: Bool
  /// Whether the line calls it the date of the last change, and of nothing else.
  var isUpdated: Bool

  init(_ date: PageDate, of line: PageLine) {
    self.date = date
    isPublished = line.cues.contains { $0.role == .published }
    isUpdated = !isPublished && line.cues.contains { $0.role == .updated }
  }
}
