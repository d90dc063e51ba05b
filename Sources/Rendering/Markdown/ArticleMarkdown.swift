public import ArchiveModel

/// Articles as documents in Markdown: title, dateline, address, text, captions, tags and related links.
///
/// Text keeps its characters: what Markdown would take for a mark is escaped. Directions that a text opens and does not close
/// end with its paragraph, and the fields of a line are isolated from each other.
public struct ArticleMarkdown: Sendable {
  /// Creates a renderer.
  public init() {}

  /// Returns the document of an article, which ends with a line end.
  public func document(_ archived: ArchivedArticle) -> String {
    let article = archived.article
    var blocks = ["# " + Self.line(article.title.isEmpty ? archived.id : article.title)]
    blocks.append(Self.dateline(archived))
    if let url = article.url { blocks.append(Self.link(url)) }
    blocks += Self.paragraphs(article.summary ?? "").map { "**\($0)**" }
    blocks += Self.paragraphs(article.body)
    blocks += article.captions.flatMap(Self.paragraphs).map { "*\($0)*" }
    if !archived.tags.isEmpty {
      let tags = archived.tags.map { "\(Self.isolated($0.name)) (`\($0.slug)`)" }
      blocks.append("Tags: " + tags.joined(separator: " · "))
    }
    if !article.related.isEmpty {
      blocks.append(article.related.map(Self.item).joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }
}

extension ArticleMarkdown {
  private static func dateline(_ archived: ArchivedArticle) -> String {
    let article = archived.article
    let fields = [
      article.published?.value.description, article.source, article.byline, archived.id,
    ]
    return fields.compactMap { $0 }.map(isolated).joined(separator: " · ")
  }

  private static func item(_ link: Article.RelatedLink) -> String {
    "- " + line(link.title) + (link.url.map { " " + self.link($0) } ?? "")
  }

  /// An address in angle brackets, without what would end it.
  private static func link(_ url: String) -> String {
    var address = ""
    for scalar in url.unicodeScalars where scalar.value > 0x20 && scalar.value != 0x7F {
      switch scalar {
      case "<": address += "%3C"
      case ">": address += "%3E"
      default: address.unicodeScalars.append(scalar)
      }
    }
    return "<\(balanced(address))>"
  }

  private static func isolated(_ field: String) -> String {
    "\u{2068}\(line(field))\u{2069}"
  }

  private static func paragraphs(_ text: String) -> [String] {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.split(whereSeparator: \.isEmpty).map { paragraph in
      paragraph.map { line(String(Substring($0))) }.joined(separator: "  \n")
    }
  }

  /// Text of one line, escaped, with its directions closed.
  private static func line(_ text: String) -> String {
    balanced(escaped(text))
  }

  private static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    var isAtStart = true
    var digits = 0
    for byte in text.utf8 {
      if isMark(byte, isAtStart: isAtStart, behindNumber: digits > 0) {
        result.append(UInt8(ascii: "\\"))
      }
      let isBlank = byte <= 0x20 || byte == 0x7F
      result.append(isBlank ? 0x20 : byte)
      // A number at the start of a line that a period follows would become an item of a list.
      digits = (0x30...0x39).contains(byte) && (isAtStart || digits > 0) ? digits + 1 : 0
      isAtStart = isAtStart && isBlank
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isMark(_ byte: UInt8, isAtStart: Bool, behindNumber: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "&"):
      true
    case UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="): isAtStart
    case UInt8(ascii: "."), UInt8(ascii: ")"): behindNumber
    default: false
    }
  }

  /// Returns `text` with the directions closed that it opens, and without the ends of those that it does not open.
  private static func balanced(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isDirection) else { return text }
    var result = String.UnicodeScalarView()
    var open: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x202A, 0x202B, 0x202D, 0x202E: open.append("\u{202C}")
      case 0x2066...0x2068: open.append("\u{2069}")
      case 0x202C, 0x2069:
        guard open.last == scalar else { continue }
        open.removeLast()
      default: break
      }
      result.append(scalar)
    }
    result.append(contentsOf: open.reversed())
    return String(result)
  }

  private static func isDirection(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}
