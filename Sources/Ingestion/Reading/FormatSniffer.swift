/// Tells the form of an input from its first bytes, with the extension as a hint.
struct FormatSniffer: Sendable {
  /// The first bytes in UTF-8 or another encoding that has ASCII, without a byte order mark.
  let head: ArraySlice<UInt8>
  /// Whether the input ends with ``head``.
  let isWhole: Bool
  /// The file's extension in lower case, or empty.
  let fileExtension: String

  /// Whether the input is markup, which is no page's text.
  var isMarkup: Bool {
    ["<!doctype", "<html", "<?xml"].contains { start.hasPrefix($0) }
  }

  /// Whether the input is an HTML page, by how it begins or by its extension.
  var isPage: Bool {
    let start = start
    guard start.hasPrefix("<") else { return false }
    if ["html", "htm", "xhtml"].contains(fileExtension) { return true }
    if ["<!doctype html", "<html", "<head", "<body"].contains(where: { start.hasPrefix($0) }) {
      return true
    }
    // Comments and declarations may stand before a page's first element.
    return ["<?xml", "<!--"].contains { start.hasPrefix($0) } && start.contains("<html")
  }

  private var start: String {
    let text = String(decoding: head.prefix(2048), as: UTF8.self).lowercased()
    return String(text.drop(while: \.isWhitespace))
  }

  /// Whether the input is a feed: XML whose outermost element is that of RSS or Atom.
  private var isFeed: Bool {
    var rest = Substring(String(decoding: head.prefix(16 << 10), as: UTF8.self))
    while true {
      rest = rest.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
      if ["<rss", "<feed", "<rdf:RDF"].contains(where: rest.hasPrefix) { return true }
      guard let end = Self.endOfProlog(rest) else { return false }
      rest = rest[end...]
    }
  }

  /// Returns the end of the comment, instruction or document type that `text` begins with; nil if it begins with another.
  private static func endOfProlog(_ text: Substring) -> String.Index? {
    if text.hasPrefix("<!--") { return text.firstRange(of: "-->")?.upperBound }
    if text.hasPrefix("<?") { return text.firstRange(of: "?>")?.upperBound }
    guard text.hasPrefix("<!DOCTYPE"), !text.prefix(16).lowercased().hasSuffix("html"),
      let end = text.firstIndex(of: ">")
    else { return nil }
    guard text[..<end].contains("[") else { return text.index(after: end) }
    guard let close = text.firstIndex(of: "]") else { return nil }
    return text[close...].firstIndex(of: ">").map(text.index(after:))
  }

  /// The input's format; never `auto`.
  var format: InputFormat {
    if isFeed { return .feed }
    let start = head.drop(while: Self.isSpace)
    let second = start.dropFirst().drop(while: Self.isSpace).first
    switch (start.first, second) {
    case (UInt8(ascii: "["), UInt8(ascii: "{")), (UInt8(ascii: "["), UInt8(ascii: "]")):
      return .json
    case (UInt8(ascii: "{"), UInt8(ascii: "\"")), (UInt8(ascii: "{"), UInt8(ascii: "}")):
      return formatOfObjects(start)
    default: return hint ?? (isTable ? .csv : .text)
    }
  }

  private var hint: InputFormat? {
    switch fileExtension {
    case "jsonl", "ndjson": .jsonLines
    case "json": .json
    case "csv": .csv
    case "tsv", "tab": .tsv
    case "rss", "atom", "rdf": .feed
    default: nil
    }
  }

  private var isTable: Bool {
    TableSniffer.mayBeTable(head) && TableSniffer(head, isWhole: isWhole).isConvincing
  }

  private func formatOfObjects(_ start: ArraySlice<UInt8>) -> InputFormat {
    guard let lineEnd = start.firstIndex(of: 0x0A) else { return hint ?? .json }
    let firstLine = Array(start[..<lineEnd])
    let next = start[lineEnd...].drop(while: Self.isSpace).first
    var scanner = JSONBoundaryScanner()
    if case .valueEnd = scanner.scan(firstLine, from: 0) {
      return next == nil && isWhole ? hint ?? .json : .jsonLines
    }
    let last = firstLine.last { !Self.isSpace($0) }
    if let last, "[{,:".utf8.contains(last) { return .json }
    // A first line that is cut is followed by other lines' objects; a printed object by its fields.
    return next == UInt8(ascii: "{") ? .jsonLines : .json
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
