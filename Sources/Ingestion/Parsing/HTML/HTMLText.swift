/// The text of pieces of HTML, as feeds and records hold them.
enum HTMLText {
  /// Returns the text of `fragment`: paragraphs with one empty line between them, references decoded, scripts left out.
  ///
  /// A fragment that no parser can read is returned as it is.
  static func plainText(of fragment: String) -> String {
    guard let document = try? HTMLParser().document(of: fragment) else { return fragment }
    return joined(HTMLBlockReader.blocks(of: document))
  }

  /// Returns the lines of `blocks` as paragraphs.
  static func joined(_ blocks: [HTMLBlock]) -> String {
    var text = ""
    for block in blocks {
      if !text.isEmpty { text += block.isContinued ? "\n" : "\n\n" }
      text += block.text
    }
    return text
  }

  /// Returns whether `text` holds elements or references of HTML, and is not only text with a sign in it.
  static func isMarkup(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), isTag(bytes[(index + 1)...]) { return true }
      if bytes[index] == UInt8(ascii: "&"), isReference(bytes[(index + 1)...]) { return true }
      index += 1
    }
    return false
  }

  private static func isTag(_ rest: ArraySlice<UInt8>) -> Bool {
    let name = rest.drop { $0 == UInt8(ascii: "/") }.prefix(12)
      .prefix { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
    guard !name.isEmpty,
      HTMLTag(name: String(decoding: name, as: UTF8.self).lowercased()) != .unknown
    else { return false }
    return rest.prefix(4000).contains(UInt8(ascii: ">"))
  }

  private static func isReference(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let end = rest.prefix(10).firstIndex(of: UInt8(ascii: ";")), end > rest.startIndex else {
      return false
    }
    return rest[..<end].allSatisfy {
      $0 == UInt8(ascii: "#") || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20)
    }
  }
}
