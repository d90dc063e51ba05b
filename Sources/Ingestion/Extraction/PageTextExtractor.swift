internal import ArchiveModel

/// Finds the article in the text of a scraped page.
///
/// The lines of the page are read one by one, then together: the longest stretch of paragraphs is
/// the body, the line above it that speaks of the same is the headline, and what stands between
/// and behind them is read by its looks and its cue words.
public struct PageTextExtractor: Sendable {
  private let reader = PageReader()
  private let bodyFinder: BodyFinder
  private let headlineFinder: HeadlineFinder
  private let headerReader: HeaderReader
  private let bodyReader: BodyReader
  private let tailReader: TailReader
  private let claims: PageDateClaims
  private let functionWords: Set<String>

  /// Creates an extractor.
  public init() {
    let lineReader = reader.lineReader
    functionWords = Set(FunctionWords.words.flatMap { lineReader.words(of: $0) })
    bodyFinder = BodyFinder(functionWords: functionWords)
    let bylines = BylineReader(lineReader: lineReader)
    headlineFinder = HeadlineFinder(
      functionWords: functionWords, lineReader: lineReader, bylines: bylines)
    let related = RelatedReader()
    claims = PageDateClaims(parser: PageDateParser(reader: lineReader))
    headerReader = HeaderReader(bylines: bylines)
    bodyReader = BodyReader(bylines: bylines, related: related)
    tailReader = TailReader(bylines: bylines, related: related)
  }

  /// Returns the article of `text`, the decoded text of a page, or why there is none.
  ///
  /// - Complexity: O(*n*), where *n* is the length of `text`.
  public func extraction(of text: String) -> PageExtraction {
    let page = reader.page(of: text)
    if let reason = NoArticleReason(page: page, functionWords: functionWords) {
      return .noArticle(reason: reason.text)
    }
    guard let body = bodyFinder.body(of: page) else {
      return .noArticle(reason: NoArticleReason.withoutBody(page).text)
    }
    let headline = headlineFinder.headline(of: page, body: body)
    return .article(article(of: page, body: body, headline: headline))
  }

  private func article(of page: Page, body: BodySpan, headline: Headline?) -> Article {
    var parts = ArticleParts()
    var vocabulary = Vocabulary(functionWords: functionWords)
    for index in body.range { vocabulary.formUnion(page.lines[index].words) }
    let start = headerReader.read(
      page, headline: headline, body: body, vocabulary: vocabulary, into: &parts)
    bodyReader.read(page, from: start, body: body, headline: headline, into: &parts)
    tailReader.read(page, from: max(start, body.range.upperBound + 1), into: &parts)
    let dates = claims.claims(of: page, headline: headline, bodyStart: start, parts: parts)
    return Article(
      title: headline?.title ?? "",
      summary: parts.summary.isEmpty ? nil : parts.summary.joined(separator: "\n"),
      captions: parts.captions, body: parts.paragraphs.joined(separator: "\n\n"),
      byline: parts.bylines.isEmpty ? nil : parts.bylines.joined(separator: " - "),
      language: LanguageGuess.language(of: parts.paragraphs),
      published: dates.published, retrieved: dates.retrieved, rivalDates: dates.rivals,
      related: parts.related.map { Article.RelatedLink(title: $0) })
  }
}
