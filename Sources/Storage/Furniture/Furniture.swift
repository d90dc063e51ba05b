public import ArchiveModel

/// The lines that are known to be furniture, by site.
public struct Furniture: Sendable {
  let lines: [String: Set<Int64>]

  /// Furniture of no site.
  public static let none = Furniture(lines: [:])

  /// Returns an article without the furniture of its site, and what was cut.
  ///
  /// - Parameters:
  ///   - article: The article as it was extracted.
  ///   - path: The path of its capture.
  /// - Returns: The article, and the cuts that ``ArchiveModel/Article/restoring(_:)`` undoes.
  public func cut(
    from article: Article, path: String
  ) -> (article: Article, cuts: [BodyCut]) {
    if lines.isEmpty { return (article, []) }
    guard let known = lines[SiteName.name(of: article, path: path)] else { return (article, []) }
    var body = article.body
    let kept = body.withUTF8 {
      FurnitureCutter(known).cut($0, title: article.title, byline: article.byline)
    }
    guard let kept else { return (article, []) }
    var cut = article
    cut.body = kept.body
    return (cut, kept.cuts)
  }
}
