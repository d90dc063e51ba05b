/// The headline of a page.
struct Headline: Hashable, Sendable {
  /// The headline as written, without the name of the section before it.
  var title: String
  /// The folded words.
  var key: String
  /// The line behind which the article goes on: the last that repeats it before the body.
  var index: Int
  /// The first line that holds it.
  var firstIndex: Int
}
