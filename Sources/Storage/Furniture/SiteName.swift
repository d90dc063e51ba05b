import ArchiveModel

/// Whose furniture a page may hold: that of its news source, else of the host of its address, else of its folder.
enum SiteName {
  /// Returns the name under which the pages of a site are gathered.
  static func name(of article: Article, path: String) -> String {
    if let source = article.source, !source.isEmpty { return "source " + source }
    if let url = article.url, !url.isEmpty {
      return "host " + CanonicalHost.canonical(AddressParts(url).authority)
    }
    let end = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.utf8.startIndex
    return "folder " + path[..<end]
  }
}
