internal import ArchiveModel

/// What has been read of an article's body and of what stands around it.
struct HTMLBody: Sendable {
  /// A paragraph, with whether only a `<br>` parts it from the one before.
  struct Paragraph: Hashable, Sendable {
    var text: String
    var isContinued: Bool
    /// The index of its line.
    var index: Int
    var isHeading: Bool
  }

  var paragraphs: [Paragraph] = []
  var summary: [String] = []
  var captions: [String] = []
  var related: [Article.RelatedLink] = []
  /// Lines around the body that may hold dates and names.
  var company: [Int] = []

  /// The paragraphs as the text of a body.
  var text: String {
    var text = ""
    var last: Int?
    for paragraph in paragraphs {
      if let last {
        text += paragraph.isContinued && last + 1 == paragraph.index ? "\n" : "\n\n"
      }
      text += paragraph.text
      last = paragraph.index
    }
    return text
  }

  /// Adds a caption once.
  mutating func add(caption: String) {
    if captions.count < 100, !captions.contains(caption) { captions.append(caption) }
  }

  /// Adds a related article once.
  mutating func add(related link: Article.RelatedLink) {
    guard related.count < 30 else { return }
    if let index = related.firstIndex(where: { $0.title == link.title }) {
      related[index].url = related[index].url ?? link.url
    } else {
      related.append(link)
    }
  }
}
