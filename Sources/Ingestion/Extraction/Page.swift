/// The lines of a page, each with what it looks like.
struct Page: Sendable {
  /// The lines that are not blank.
  var lines: [PageLine]
  /// What each line looks like.
  var kinds: [LineKind]
  /// The number of lines with each key.
  var keyCounts: [String: Int]
  /// The folded names by which the site calls itself, as far as they could be seen.
  var siteNames: Set<String>

  /// Whether the line's words stand on the page once more.
  func isRepeated(_ index: Int) -> Bool {
    keyCounts[lines[index].key, default: 0] > 1
  }
}
