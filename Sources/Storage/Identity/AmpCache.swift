/// Finds the page behind an address of a cache of AMP pages: `google.com/amp/s/HOST/…`, `…cdn.ampproject.org/c/s/HOST/…`.
enum AmpCache {
  /// Returns the host and the path of the page that a cache keeps; nil if the address is of no cache.
  static func unwrapped(
    host: String, _ segments: ArraySlice<String>
  ) -> (host: String, segments: ArraySlice<String>)? {
    guard let first = segments.first, let kinds = kinds(ofHost: host), kinds.contains(first) else {
      return nil
    }
    var rest = segments.dropFirst()
    if rest.first == "s" { rest = rest.dropFirst() }
    guard let origin = rest.first, origin.contains(".") else { return nil }
    let original = CanonicalHost.canonical(origin[...].utf8)
    return original.isEmpty ? nil : (original, rest.dropFirst())
  }

  private static func kinds(ofHost host: String) -> Set<String>? {
    if host == "cdn.ampproject.org" || host.hasSuffix(".cdn.ampproject.org") { return ["c", "v"] }
    return host.hasPrefix("google.") ? ["amp"] : nil
  }
}
