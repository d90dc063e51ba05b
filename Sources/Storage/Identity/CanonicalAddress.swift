import Foundation

/// Brings addresses of one page to one form.
enum CanonicalAddress {
  /// Returns the address without scheme, `www.`, fragment and final slash, its host in lower case.
  static func canonical(_ address: String) -> String {
    var rest = address[...]
    if let scheme = rest.range(of: "://") { rest = rest[scheme.upperBound...] }
    if let fragment = rest.firstIndex(of: "#") { rest = rest[..<fragment] }
    let pathStart = rest.firstIndex(of: "/") ?? rest.endIndex
    var host = rest[..<pathStart].lowercased()
    if host.hasPrefix("www.") { host.removeFirst(4) }
    var path = rest[pathStart...]
    while path.hasSuffix("/") { path.removeLast() }
    return host + path
  }
}
