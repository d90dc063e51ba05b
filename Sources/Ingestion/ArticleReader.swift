import ArabicText
public import ArchiveModel

/// Reads the article in a capture: the same capture gives the same article.
///
/// Not `Sendable`, since its JSON parser keeps memory between captures: each task makes its own.
public final class ArticleReader {
  /// The version of this reading, to be raised when captures would give other articles.
  public static let version = "2"

  private let records = JSONArticleParser()
  private lazy var extractor = PageTextExtractor()
  private lazy var pages = HTMLArticleExtractor()
  private let cleaner = TextCleaner()
  private let latestDay: CalendarDate?

  /// Creates a reader.
  ///
  /// - Parameter latestDay: The day behind which nothing was published yet; nil if nothing tells.
  public init(latestDay: CalendarDate? = nil) {
    self.latestDay = latestDay
  }

  /// Returns the article in `capture`.
  ///
  /// - Throws: ``ArchiveModel/ArchiveError/Code/noArticle`` if there is none, `malformedInput` or
  ///   `binaryInput` if the bytes are not of their media type; with the capture's path and record.
  public func article(in capture: Capture) throws(ArchiveError) -> Article {
    do {
      var article = try read(capture)
      article.guessLanguage()
      article.refuseLaterDates(latest: latestDay)
      return article
    } catch {
      var placed = error
      placed.path = capture.provenance.path
      placed.record = capture.provenance.record
      throw placed
    }
  }

  private func read(_ capture: Capture) throws(ArchiveError) -> Article {
    switch capture.provenance.mediaType {
    case "application/json": try article(inRecord: utf8(of: capture), capture)
    case "text/csv": try article(inRecord: TableRecord.json(of: capture.bytes), capture)
    case "application/rss+xml", "application/atom+xml":
      try article(inRecord: FeedRecord.json(of: capture.bytes), capture)
    default: try article(onPage: capture, told: told(by: capture.provenance.sidecar))
    }
  }

  private func utf8(of capture: Capture) throws(ArchiveError) -> [UInt8] {
    guard capture.provenance.charset != "utf-8" else { return capture.bytes }
    let decoded = try TextDecoder(encoding: capture.provenance.charset).text(of: capture.bytes)
    return Array(decoded.text.utf8)
  }

  private func article(
    inRecord json: [UInt8], _ capture: Capture
  ) throws(ArchiveError) -> Article {
    switch try records.content(of: json) {
    case .article(var article):
      if let told = told(by: capture.provenance.sidecar) { article.take(toldOfAll: told) }
      return article.cleaned(by: cleaner)
    case .page(let html, let told):
      let provenance = Provenance(
        path: capture.provenance.path, mediaType: "text/html", url: told.url,
        fetchedAt: told.retrieved?.value.description)
      return try article(
        onPage: Capture(provenance: provenance, bytes: Array(html.utf8)), told: told)
    }
  }

  /// What a sidecar tells; nothing if it is no longer readable.
  private func told(by sidecar: String?) -> Article? {
    sidecar.flatMap { try? records.told(by: Array($0.utf8)) }
  }

  /// Reads a page, and takes what was told beside it; a page in HTML tells its title best itself.
  private func article(onPage capture: Capture, told: Article?) throws(ArchiveError) -> Article {
    let isHTML = capture.provenance.mediaType == "text/html"
    var article = try isHTML ? article(inMarkup: capture) : article(onPage: capture)
    article.takeOrigin(capture.provenance)
    guard let told else { return article }
    article.take(toldBesidePage: told, withTitle: !isHTML || article.title.isEmpty)
    return article.cleaned(by: cleaner)
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
      .cleaned(by: cleaner)
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
  /// Returns the article with all its text losslessly cleaned, and without the white space that invisible characters at its
  /// edges leave when they go.
  func cleaned(by cleaner: TextCleaner) -> Article {
    func clean(_ text: String) -> String? {
      let cleaned = cleaner.clean(text)
      if cleaned.utf8.count != text.utf8.count { return FieldText.paragraphs(cleaned) }
      return cleaned.isEmpty ? nil : cleaned
    }
    var article = self
    article.title = clean(title) ?? ""
    article.summary = summary.flatMap(clean)
    article.captions = captions.compactMap(clean)
    article.body = clean(body) ?? ""
    article.byline = byline.flatMap(clean)
    article.related = related.map { RelatedLink(title: clean($0.title) ?? "", url: $0.url) }
    return article
  }
}
