/// The marks of Markdown, which some dumpers of pages write.
enum MarkdownMarks {
  /// Returns `line` with the text alone of its links, without its images, and without emphasis
  /// around the whole of it.
  static func removed(from line: Substring) -> Substring {
    let plain = line.utf8.contains(UInt8(ascii: "]")) ? withoutLinks(line) : line
    return withoutEmphasis(plain)
  }

  private static func withoutLinks(_ line: Substring) -> Substring {
    var result = ""
    var rest = line
    while let middle = rest.firstRange(of: "]("),
      let close = rest[middle.upperBound...].firstIndex(of: ")"),
      let open = rest[..<middle.lowerBound].lastIndex(of: "[")
    {
      let isImage = open > rest.startIndex && rest[rest.index(before: open)] == "!"
      result += rest[..<open].dropLast(isImage ? 1 : 0)
      if !isImage { result += rest[rest.index(after: open)..<middle.lowerBound] }
      rest = rest[rest.index(after: close)...]
    }
    return result.isEmpty && rest.count == line.count ? line : (result + rest)[...]
  }

  private static func withoutEmphasis(_ line: Substring) -> Substring {
    for mark in ["**", "__", "_"] where line.utf8.count > 2 * mark.utf8.count + 1 {
      if line.hasPrefix(mark), line.hasSuffix(mark) {
        return line.dropFirst(mark.count).dropLast(mark.count)
      }
    }
    return line
  }
}
