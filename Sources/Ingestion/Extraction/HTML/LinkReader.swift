internal import ArchiveModel

/// Reads the links of related articles.
struct LinkReader: Sendable {
  private static let leastWords = 3

  private let page: PageAddress?
  private let reader: PageReader

  /// Creates a reader of the links of `page`, an address that may be unknown.
  init(page: PageAddress?, reader: PageReader) {
    self.page = page
    self.reader = reader
  }

  /// Adds the articles that a line links to, or names behind a cue.
  func addAll(of line: HTMLLine, to body: inout HTMLBody) {
    addAll(line.block.links, to: &body)
  }

  /// Adds the articles of some links.
  func addAll(_ all: [HTMLBlock.Link], to body: inout HTMLBody) {
    for link in all {
      guard let title = title(link.text) else { continue }
      body.add(
        related: Article.RelatedLink(
          title: title, url: PageAddress.resolved(link.address, on: page)))
    }
  }

  /// Returns the headline in a link's text, without the cue before it; nil if it is none.
  private func title(_ text: String) -> String? {
    guard let (line, kind) = reader.line(of: text) else { return nil }
    if kind == .cue(.related) { return RelatedReader.title(behindCueOf: line) }
    guard line.words.count >= Self.leastWords, kind.isText || kind == .row else { return nil }
    return line.text
  }
}
