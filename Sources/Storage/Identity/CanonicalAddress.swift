/// Brings addresses of one page to one form.
enum CanonicalAddress {
  /// Returns the address without scheme, `www.`, fragment and final slash, its host in lower case.
  static func canonical(_ address: String) -> String {
    var rest = withoutScheme(address)
    if let fragment = rest.utf8.firstIndex(of: UInt8(ascii: "#")) { rest = rest[..<fragment] }
    let pathStart = rest.utf8.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
    var host = rest[..<pathStart].lowercased()
    if host.hasPrefix("www.") { host.removeFirst(4) }
    var path = rest[pathStart...]
    while path.utf8.last == UInt8(ascii: "/") { path = path.dropLast() }
    return host + path
  }

  private static func withoutScheme(_ address: String) -> Substring {
    let head = address.utf8.prefix { $0 != UInt8(ascii: "/") }
    guard head.last == UInt8(ascii: ":"), address[head.endIndex...].utf8.starts(with: "//".utf8)
    else { return address[...] }
    return address[address.utf8.index(head.endIndex, offsetBy: 2)...]
  }
}
