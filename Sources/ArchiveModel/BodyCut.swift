/// What was cut out of an article's body, since many pages of its site have it.
public struct BodyCut: Hashable, Sendable {
  /// Where it stood in the body as it was extracted, in UTF-8.
  public let offset: Int
  /// The text, with the line breaks that went with it.
  public let text: String

  /// Creates a cut.
  public init(offset: Int, text: String) {
    self.offset = offset
    self.text = text
  }

  /// The lines that were cut.
  public var lines: [Substring] {
    text.split(whereSeparator: \.isNewline)
  }
}

extension Article {
  /// Returns the article with its body as it was extracted, before anything was cut out of it.
  ///
  /// - Parameter cuts: What was cut, in the order of the offsets.
  /// - Returns: The article with it.
  public func restoring(_ cuts: [BodyCut]) -> Article {
    if cuts.isEmpty { return self }
    var rest = Array(body.utf8)[...]
    var bytes: [UInt8] = []
    for cut in cuts {
      let kept = rest.prefix(max(0, cut.offset - bytes.count))
      bytes.append(contentsOf: kept)
      rest = rest.dropFirst(kept.count)
      bytes.append(contentsOf: cut.text.utf8)
    }
    var article = self
    article.body = String(decoding: bytes + rest, as: UTF8.self)
    return article
  }
}
