/// Why a record of a web archive is no page.
public enum SkipReason: String, CaseIterable, Hashable, Sendable {
  /// An image.
  case image
  /// A script, style sheet or font.
  case script
  /// Sound or video.
  case media
  /// Data for programs, such as JSON, XML or a feed.
  case data
  /// A document that is no web page, such as PDF.
  case document
  /// A file of another kind.
  case otherFile = "other-file"
  /// An answer that leads elsewhere.
  case redirect
  /// An answer that the page is missing, forbidden or broken.
  case errorAnswer = "error-answer"
  /// An answer that is neither a page nor an error, such as "not modified".
  case otherAnswer = "other-answer"
  /// An answer without a body.
  case empty
  /// A page that is the same as one captured before.
  case revisit
  /// The rules of a site for crawlers.
  case robots
  /// The network address of a host.
  case dns
  /// A part of a record that was cut into several.
  case segment
  /// What the crawler asked or noted.
  case crawlNote = "crawl-note"

  /// Returns the words for so many records.
  public func words(_ count: Int) -> String {
    let (one, many) = nouns
    return "\(count) \(count == 1 ? one : many)"
  }

  private var nouns: (one: String, many: String) {
    switch self {
    case .image: ("image", "images")
    case .script: ("script or style", "scripts and styles")
    case .media: ("sound or video", "sounds and videos")
    case .data: ("data file", "data files")
    case .document: ("document", "documents")
    case .otherFile: ("other file", "other files")
    case .redirect: ("redirect", "redirects")
    case .errorAnswer: ("error answer", "error answers")
    case .otherAnswer: ("other answer", "other answers")
    case .empty: ("empty answer", "empty answers")
    case .revisit: ("revisit", "revisits")
    case .robots: ("robots.txt", "robots.txt")
    case .dns: ("host address", "host addresses")
    case .segment: ("continued part", "continued parts")
    case .crawlNote: ("request or crawl note", "requests and crawl notes")
    }
  }
}
