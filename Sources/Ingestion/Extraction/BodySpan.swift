/// The lines between which the article's text stands.
struct BodySpan: Hashable, Sendable {
  /// The lines from the first paragraph to the last.
  var range: ClosedRange<Int>
  /// Those of them that speak of something else: teasers in a box.
  var foreign: Set<Int>
}
