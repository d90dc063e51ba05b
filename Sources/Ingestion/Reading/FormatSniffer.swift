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

  /// The input's format; never `auto`.
  var format: InputFormat {
    let start = head.drop(while: Self.isSpace)
    let second = start.dropFirst().drop(while: Self.isSpace).first
    switch (start.first, second) {
    case (UInt8(ascii: "["), UInt8(ascii: "{")), (UInt8(ascii: "["), UInt8(ascii: "]")):
      return .json
    case (UInt8(ascii: "{"), UInt8(ascii: "\"")), (UInt8(ascii: "{"), UInt8(ascii: "}")):
      return formatOfObjects(start)
    default: return hint ?? .text
    }
  }

  private var hint: InputFormat? {
    switch fileExtension {
    case "jsonl", "ndjson": .jsonLines
    case "json": .json
    default: nil
    }
  }

  private func formatOfObjects(_ start: ArraySlice<UInt8>) -> InputFormat {
    guard let lineEnd = start.firstIndex(of: 0x0A) else { return hint ?? .json }
    let firstLine = Array(start[..<lineEnd])
    let next = start[lineEnd...].drop(while: Self.isSpace).first
    var scanner = JSONBoundaryScanner()
    if case .valueEnd = scanner.scan(firstLine, from: 0) {
      return next == nil && isWhole ? hint ?? .json : .jsonLines
    }
    // A first line that is cut is followed by other lines' objects; a printed object by its fields.
    return next == UInt8(ascii: "{") ? .jsonLines : .json
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
