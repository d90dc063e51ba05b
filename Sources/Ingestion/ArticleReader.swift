import ArabicText
public import ArchiveModel

/// Reads the article in a capture: the same capture gives the same article.
///
/// Not `Sendable`, since its JSON parser keeps memory between captures: each task makes its own.
public final class ArticleReader {
  /// The version of this reading, to be raised when captures would give other articles.
  public static let version = "1"

  private let records = JSONArticleParser()
  private lazy var extractor = PageTextExtractor()
  private lazy var pages = HTMLArticleExtractor()
  private let cleaner = TextCleaner()

  /// Creates a reader.
  public init() {}

  /// Returns the article in `capture`.
  ///
  /// - Throws: ``ArchiveModel/ArchiveError/Code/noArticle`` if there is none, `malformedInput` or
  ///   `binaryInput` if the bytes are not of their media type; with the capture's path and record.
  public func article(in capture: Capture) throws(ArchiveError) -> Article {
    do {
      switch capture.provenance.mediaType {
      case "application/json": return try article(inRecord: capture).cleaned(by: cleaner)
      case "text/html": return try article(inMarkup: capture).cleaned(by: cleaner)
      default: return try article(onPage: capture)
      }
    } catch {
      var placed = error
      placed.path = capture.provenance.path
      placed.record = capture.provenance.record
      throw placed
    }
  }

  private func article(inRecord capture: Capture) throws(ArchiveError) -> Article {
    guard capture.provenance.charset != "utf-8" else {
      return try records.article(in: capture.bytes)
    }
    let decoded = try TextDecoder(encoding: capture.provenance.charset).text(of: capture.bytes)
    return try records.article(in: Array(decoded.text.utf8))
  }

  private func article(onPage capture: Capture) throws(ArchiveError) -> Article {
    let decoded = try TextDecoder(encoding: capture.provenance.charset).text(of: capture.bytes)
    return try article(in: extractor.extraction(of: cleaner.clean(decoded.text)))
  }

  private func article(inMarkup capture: Capture) throws(ArchiveError) -> Article {
    let charset = try HTMLCharset(claimed: capture.provenance.charset)
      .name(of: capture.bytes, path: nil)
    let decoded = try TextDecoder(encoding: charset).text(of: capture.bytes)
    return try article(in: pages.extraction(of: decoded.text, provenance: capture.provenance))
  }

  private func article(in extraction: PageExtraction) throws(ArchiveError) -> Article {
    switch extraction {
    case .article(let article): return article
    case .noArticle(let reason):
      throw ArchiveError(
        .noArticle, "the page holds no article: \(reason)",
        hint: "look at its text; a page of links or an error page has none")
    }
  }
}

extension Article {
  /// Returns the article with all its text losslessly cleaned.
  func cleaned(by cleaner: TextCleaner) -> Article {
    var article = self
    article.title = cleaner.clean(title)
    article.summary = summary.map(cleaner.clean)
    article.captions = captions.map(cleaner.clean)
    article.body = cleaner.clean(body)
    article.byline = byline.map(cleaner.clean)
    article.related = related.map {
      RelatedLink(title: cleaner.clean($0.title), url: $0.url)
    }
    return article
  }
}
