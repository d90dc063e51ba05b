/// Brings the hosts of one site to one form.
enum CanonicalHost {
  /// The names in front of a host that tell how a page is shown, and not which.
  private static let views = Set(["www", "m", "mobile", "amp", "wap"])
  /// What stands below a country's domain and is no site of its own.
  private static let registries: Set = ["com", "co", "net", "org", "gov", "edu", "ac", "info"]

  /// Returns the host of an authority, in lower case and in its own script, without user, usual port, final dot and `www.`.
  static func canonical(_ authority: Substring.UTF8View) -> String {
    var bytes = authority
    if let sign = bytes.lastIndex(of: UInt8(ascii: "@")) {
      bytes = bytes[bytes.index(after: sign)...]
    }
    let lowered = PercentEncoding.canonical(PercentEncoding.canonical(bytes).lowercased().utf8)
    return withoutView(
      withoutPort(lowered.utf8[...])
        .split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        .map { Punycode.label(Substring($0)) })
  }

  private static func withoutPort(_ host: Substring.UTF8View) -> Substring.UTF8View {
    var host = host
    while true {
      if host.last == UInt8(ascii: ".") || host.last == UInt8(ascii: ":") {
        host = host.dropLast()
      } else if host.suffix(3).elementsEqual(":80".utf8) {
        host = host.dropLast(3)
      } else if host.suffix(4).elementsEqual(":443".utf8) {
        host = host.dropLast(4)
      } else {
        return host
      }
    }
  }

  private static func withoutView(_ labels: [String]) -> String {
    var labels = labels[...]
    while let first = labels.first, views.contains(first), !isAlone(labels.dropFirst()) {
      labels = labels.dropFirst()
    }
    return labels.joined(separator: ".")
  }

  /// Whether nothing is left of a name but a domain in which others have their names.
  private static func isAlone(_ labels: ArraySlice<String>) -> Bool {
    guard labels.count < 3 else { return false }
    return labels.count < 2 || labels.contains("") || registries.contains(labels.first ?? "")
  }
}
