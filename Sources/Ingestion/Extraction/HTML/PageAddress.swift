/// The address of a page, against which its links are read.
struct PageAddress: Hashable, Sendable {
  private let scheme: Substring
  private let host: Substring
  private let path: Substring

  /// Creates the address; nil if `text` is none of the web.
  init?(_ text: String) {
    guard let mark = text.firstRange(of: "://") else { return nil }
    scheme = text[..<mark.lowerBound]
    guard ["http", "https"].contains(scheme.lowercased()) else { return nil }
    let rest = text[mark.upperBound...].prefix { $0 != "#" && $0 != "?" && !$0.isWhitespace }
    host = rest.prefix { $0 != "/" }
    path = rest[host.endIndex...]
    guard !host.isEmpty else { return nil }
  }

  /// Returns the whole address of a link; nil if it leads nowhere else on the web.
  static func resolved(_ link: String, on page: PageAddress?) -> String? {
    let link = link.filter { !$0.isNewline && $0 != "\t" }[...]
    let plain = String(trimmed(link))
    guard let first = plain.first, first != "#" else { return nil }
    if plain.hasPrefix("//") { return (page?.scheme ?? "https") + ":" + plain }
    if let colon = plain.firstIndex(of: ":"), plain[..<colon].allSatisfy(isSchemePart) {
      return PageAddress(plain) == nil ? nil : plain
    }
    guard let page else { return nil }
    let root = page.scheme + "://" + page.host
    if first == "/" { return root + withoutDots(plain) }
    if first == "?" { return root + page.path + plain }
    let folder = page.path.lastIndex(of: "/").map { page.path[...$0] } ?? "/"
    return root + withoutDots(folder + plain)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let head = text.drop(while: \.isWhitespace)
    return head.lastIndex { !$0.isWhitespace }.map { head[...$0] } ?? ""
  }

  private static func isSchemePart(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "+.-".contains(character))
  }

  /// Resolves `.` and `..` in a path.
  private static func withoutDots(_ path: String) -> String {
    let end = path.firstIndex { $0 == "?" || $0 == "#" } ?? path.endIndex
    guard path[..<end].contains("/.") else { return path }
    var parts: [Substring] = []
    for part in path[..<end].split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      if part == ".." {
        if !parts.isEmpty { parts.removeLast() }
      } else if part != "." {
        parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/") + path[end...]
  }
}
