/// Brings the paths of one page to one form.
enum CanonicalPath {
  /// What servers show for a folder.
  private static let indexFiles: Set = [
    "index.html", "index.htm", "index.php", "index.asp", "index.aspx", "index.jsp",
    "default.asp", "default.aspx", "default.html",
  ]
  private static let ampSegment = "amp"
  private static let ampEndings = [".amp.html", ".amp.htm", ".amp"]
  private static let session = "jsessionid="

  /// Returns the segments of a path, without empty ones, those of dots and sessions.
  static func segments(of path: Substring.UTF8View) -> [String] {
    var segments: [String] = []
    for bytes in path.split(whereSeparator: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") })
    {
      let segment = withoutSession(PercentEncoding.canonical(bytes))
      switch segment {
      case "", ".": continue
      case "..": _ = segments.popLast()
      default: segments.append(segment)
      }
    }
    return segments
  }

  /// Returns the segments without those that tell how a page is shown, and not which.
  static func withoutViews(_ segments: ArraySlice<String>) -> [String] {
    var shown = segments.filter { $0 != ampSegment }
    if shown.isEmpty { return segments.first.map { [$0] } ?? [] }
    while let last = shown.popLast() {
      if indexFiles.contains(last.lowercased()) { continue }
      let plain = withoutAmpEnding(last)
      shown.append(plain)
      if plain == last { break }
      if plain == ampSegment, shown.count > 1 { shown.removeLast() }
    }
    return shown
  }

  private static func withoutAmpEnding(_ segment: String) -> String {
    guard segment.utf8.contains(UInt8(ascii: ".")) else { return segment }
    for ending in ampEndings where segment.hasSuffix(ending) {
      let stem = segment.dropLast(ending.count)
      let isName = stem.utf8.contains { $0 != UInt8(ascii: ".") }
      if isName { return String(stem + ending.dropFirst(4)) }
    }
    return segment
  }

  private static func withoutSession(_ segment: String) -> String {
    guard segment.utf8.contains(UInt8(ascii: ";")) else { return segment }
    let parts = segment.split(separator: ";", omittingEmptySubsequences: false)
    return parts.filter { !$0.lowercased().hasPrefix(session) }.joined(separator: ";")
  }
}
