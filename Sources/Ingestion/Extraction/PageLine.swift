/// One line of a page that is not blank, with what can be seen of it without its neighbors.
struct PageLine: Hashable, Sendable {
  /// How a line ends, closing quotes and brackets aside.
  enum Ending: Hashable, Sendable {
    /// With a mark that ends a sentence.
    case sentence
    /// With dots that cut the text short.
    case ellipsis
    /// With a colon.
    case colon
    /// In the middle of a sentence, or without any.
    case open
  }

  /// The line without the white space and invisible marks around it, and without its bullet.
  var text: String
  /// The bullet that stood before ``text``; empty if there was none.
  var bullet: String
  /// The words in folded spelling.
  var words: [String]
  /// The folded words as one text, by which lines are compared.
  var key: String
  /// The number of blank lines before it.
  var gap: Int
  /// The columns of the line as written, its indentation included.
  var width: Int
  /// How it ends.
  var ending: Ending
  /// Whether most of its letters are Latin.
  var isLatin: Bool
  /// The number of marks that separate the entries of a menu.
  var separatorCount: Int
  /// The phrases that tell its role.
  var cues: [Cue] = []
  /// The date it prints, if it is short.
  var date: PageDate?

  /// The line with its bullet, as written, unless the bullet only marks a heading.
  var writtenText: String { bullet.hasPrefix("#") ? text : bullet + text }
}
