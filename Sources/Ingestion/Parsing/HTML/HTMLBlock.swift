/// A line of a page as its author broke them: the text of a paragraph, heading, cell or item, or a
/// part of it up to a `<br>`.
struct HTMLBlock: Hashable, Sendable {
  /// A link in the text.
  struct Link: Hashable, Sendable {
    /// The address as written.
    var address: String
    /// Its text.
    var text: String
  }

  /// The text, on one line.
  var text: String
  /// The index of the first text node of it.
  var firstNode: Int
  /// The index of the innermost element around it that is set as a block of its own.
  var element: Int
  /// How many bytes of ``text`` there are.
  var length: Int
  /// How many of them are text of links.
  var linkedLength: Int
  var links: [Link]
  /// Whether only a `<br>` parts it from the line before, of the same paragraph.
  var isContinued: Bool

  /// Whether most of the text leads elsewhere.
  var isLink: Bool { linkedLength * 5 > length * 3 }
}
