/// Brings addresses of one page to one form.
///
/// The form has no scheme: host, path, and a query in the order of its names. It is for comparing, not for fetching.
enum CanonicalAddress {
  /// Returns the form that all addresses of a page share.
  ///
  /// - Complexity: O(*n* log *n*) in the number of bytes.
  static func canonical(_ address: String) -> String {
    let parts = AddressParts(address)
    var host = CanonicalHost.canonical(parts.authority)
    var segments = CanonicalPath.segments(of: parts.path)[...]
    while let (original, path) = AmpCache.unwrapped(host: host, segments) {
      host = original
      segments = path
    }
    let path = CanonicalPath.withoutViews(segments)
    var form = host
    for segment in path { form += "/" + segment }
    let query = CanonicalQuery.canonical(parts.query)
    let fragment = routeFragment(parts.fragment)
    if path.isEmpty, !query.isEmpty || !fragment.isEmpty { form += "/" }
    if !query.isEmpty { form += "?" + query }
    return form + fragment
  }

  /// Returns the fragment with its sign if it names a page of its own, as `#!/news/1` and `#/news/1` do, else nothing.
  private static func routeFragment(_ fragment: Substring.UTF8View) -> String {
    let isRoute =
      fragment.count > 1
      && (fragment.first == UInt8(ascii: "!") || fragment.first == UInt8(ascii: "/"))
    return isRoute ? "#" + PercentEncoding.canonical(fragment) : ""
  }
}
