/// What lies around the entries of a feed: its outermost elements, and what it tells of itself before the first entry.
struct FeedOutline {
  /// What a feed may tell of itself takes no more bytes.
  static let longestFact = 4096
  private static let mostFacts = 12
  private static let factNames: Set<String> = [
    "title", "link", "language", "dc:language", "dc:publisher",
  ]

  /// The outermost element; nil before it was read.
  private(set) var root: FeedElement?
  /// The `channel` of RSS.
  private(set) var channel: FeedElement?
  /// What the feed tells of itself.
  var facts: [FeedElement] = []
  /// Whether the outermost element is that of no feed.
  private(set) var isOther = false

  /// Whether the feed is one of Atom.
  var isAtom: Bool { root?.name == "feed" }

  /// The media type of the feed.
  var mediaType: String { isAtom ? "application/atom+xml" : "application/rss+xml" }

  /// Returns whether an element is an entry.
  func isEntry(_ element: FeedElement) -> Bool {
    guard let root, !isOther else { return false }
    return element.name == (isAtom ? "entry" : "item")
      && (element.prefix == root.prefix || element.prefix == nil)
  }

  /// Returns whether an element, so deep in the feed, tells something of the feed.
  func tells(_ element: FeedElement, depth: Int) -> Bool {
    depth == (isAtom ? 2 : 3) && root != nil && Self.factNames.contains(element.kind)
      && facts.count < Self.mostFacts
  }

  /// Takes an element that is neither entry nor fact.
  mutating func enter(_ element: FeedElement, depth: Int) {
    if depth == 1 {
      root = element
      isOther = !["rss", "feed", "RDF"].contains(element.name)
    } else if depth == 2, element.name == "channel", !isAtom {
      channel = element
    }
  }

  /// Returns a feed of one entry.
  func document(of entry: FeedElement) -> [UInt8] {
    let frame = (root?.startTag ?? "<rss>", root?.endTag ?? "</rss>")
    let told = facts.map(\.markup).joined()
    guard !isAtom, let channel else {
      return Array((frame.0 + told + entry.markup + frame.1).utf8)
    }
    let inner =
      root?.name == "RDF"
      ? channel.startTag + told + channel.endTag + entry.markup
      : channel.startTag + told + entry.markup + channel.endTag
    return Array((frame.0 + inner + frame.1).utf8)
  }
}

extension FeedElement {
  /// The element's name, with the usual prefix of its namespace if it is none of a feed's own.
  var kind: String {
    switch namespace {
    case nil, "": prefix.map { $0 + ":" + name } ?? name
    case "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#":
      // Atom within RSS is written with a prefix.
      prefix == nil ? name : "atom:" + name
    case let address?:
      Self.usualPrefixes[address].map { $0 + name } ?? (prefix.map { $0 + ":" } ?? "") + name
    }
  }

  private static let usualPrefixes = [
    "http://purl.org/rss/1.0/": "", "http://my.netscape.com/rdf/simple/0.9/": "",
    "http://channel.netscape.com/rdf/simple/0.9/": "", "http://backend.userland.com/rss2": "",
    "http://purl.org/dc/elements/1.1/": "dc:", "http://purl.org/dc/terms/": "dcterms:",
    "http://purl.org/rss/1.0/modules/content/": "content:",
    "http://www.w3.org/1999/xhtml": "xhtml:",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner:",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf:",
  ]
}
