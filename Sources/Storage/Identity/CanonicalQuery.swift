/// Brings queries of one page to one form: in the order of their names, without what only tells who came from where.
enum CanonicalQuery {
  /// Returns the one form of a query, without its sign.
  static func canonical(_ query: Substring.UTF8View) -> String {
    query.split(separator: UInt8(ascii: "&")).compactMap(parameter).sorted()
      .joined(separator: "&")
  }

  private static func parameter(_ bytes: Substring.UTF8View) -> String? {
    let sign = bytes.firstIndex(of: UInt8(ascii: "="))
    var rest = text(bytes[..<(sign ?? bytes.endIndex)])[...]
    // `&amp;` of a page's source.
    while rest.hasPrefix("amp;") { rest = rest.dropFirst(4) }
    let name = String(rest)
    let value = sign.map { text(bytes[bytes.index(after: $0)...]) } ?? ""
    if name.isEmpty, value.isEmpty { return nil }
    if TrackingParameters.isTracking(name) || TrackingParameters.isView(name, value) { return nil }
    return value.isEmpty ? name : name + "=" + value
  }

  private static func text(_ bytes: Substring.UTF8View) -> String {
    let spaced = bytes.lazy.map { $0 == UInt8(ascii: "+") ? 0x20 : $0 }
    return PercentEncoding.canonical(spaced)
  }
}
