internal import ArchiveModel

/// Finds the article in an HTML page, by what the page says of itself, its structure and its words.
///
/// Not `Sendable`, since its JSON parser keeps memory between pages: each task makes its own.
final class HTMLArticleExtractor {
  private let parser = HTMLParser()
  private let metadataReader = MetadataReader()
  private let reader = PageReader()
  private let pageReader: HTMLPageReader
  private let bylines: BylineReader
  private let dateClaims: PageDateClaims
  private let dateParser: PageDateParser
  private let functionWords: Set<String>

  init() {
    let lineReader = reader.lineReader
    pageReader = HTMLPageReader(reader: reader)
    bylines = BylineReader(lineReader: lineReader)
    dateParser = PageDateParser(reader: lineReader)
    dateClaims = PageDateClaims(parser: dateParser)
    functionWords = Set(FunctionWords.words.flatMap { lineReader.words(of: $0) })
  }

  /// Returns the article of `text`, the decoded text of a page, or why there is none.
  ///
  /// - Throws: ``ArchiveModel/ArchiveError/Code/malformedInput`` if the page is built to exhaust
  ///   whoever reads it.
  /// - Complexity: O(*n*), where *n* is the length of `text`.
  func extraction(of text: String, provenance: Provenance) throws(ArchiveError) -> PageExtraction {
    let document = try parser.document(of: text)
    let metadata = metadataReader.metadata(of: document)
    let page = pageReader.page(of: document)
    let plain = plainPage(page)
    let reason = NoArticleReason(page: plain, functionWords: functionWords)
    if let reason = reason ?? NoArticleReason(page: page),
      !(metadata.isArticle && reason.isFront && plain.kinds.contains(.prose))
    {
      return told(metadata, page: page, provenance) ?? .noArticle(reason: reason.text)
    }
    let finder = BodyContainerFinder(page: page, functionWords: functionWords)
    guard let (container, words) = finder.container() else {
      return told(metadata, page: page, provenance)
        ?? .noArticle(reason: NoArticleReason.withoutBody(plain).text)
    }
    return extraction(of: page, metadata, container: container, words: words, provenance)
  }

  /// The article of a page whose text is written by a script, if its JSON-LD holds it.
  private func told(
    _ metadata: PageMetadata, page: HTMLPage, _ provenance: Provenance
  ) -> PageExtraction? {
    guard let text = metadata.body.map(HTMLText.plainText), let title = metadata.headlines.first,
      reader.line(of: text)?.kind == .prose
    else { return nil }
    let dates = HTMLDateReader(page: page, metadata: metadata, provenance: provenance)
    let addresses = addresses(metadata, provenance)
    let claims = dates.possible(
      dates.claims(head: 0, end: 0) + dates.outerClaims(addresses: addresses))
    return .article(
      Article(
        title: title, body: text, byline: metadata.authors.first,
        language: LanguageGuess.language(of: [text]), url: addresses.first,
        source: metadata.siteNames.first, published: claims.first, retrieved: dates.fetched,
        rivalDates: claims.dropFirst().filter { $0.value != claims.first?.value }))
  }

  /// The page's lines outside of its furniture.
  private func plainPage(_ page: HTMLPage) -> Page {
    let own = page.lines.filter { !$0.isFurniture }
    var counts: [String: Int] = [:]
    for line in own { counts[line.line.key, default: 0] += 1 }
    return Page(
      lines: own.map(\.line),
      kinds: own.map { $0.block.isLink && $0.kind == .prose ? .open : $0.kind },
      keyCounts: counts, siteNames: [])
  }

  private func extraction(
    of page: HTMLPage, _ metadata: PageMetadata, container: Int, words: Vocabulary,
    _ provenance: Provenance
  ) -> PageExtraction {
    let lines = page.lines(in: container)
    let sites = siteNames(metadata)
    let headline = HTMLHeadlineFinder(
      page: page, metadata: metadata, siteNames: sites, lineReader: reader.lineReader
    ).headline(body: lines, vocabulary: words)
    let own = ownLines(page, container: lines, headline: headline?.index)
    let addresses = addresses(metadata, provenance)
    let body = HTMLBodyReader.body(
      of: page, lines: own, bylines: bylines,
      links: LinkReader(
        page: (metadata.base ?? provenance.url ?? addresses.first).flatMap(PageAddress.init),
        reader: reader),
      functionWords: functionWords, words: words, headline: headlineKeys(headline, metadata),
      start: headline?.index.map { $0 + 1 })
    guard !body.paragraphs.isEmpty else {
      return .noArticle(reason: NoArticleReason.withoutBody(plainPage(page)).text)
    }
    return .article(
      article(
        of: page, metadata, body, headline: headline, lines: own, sites: sites,
        addresses: addresses, provenance))
  }

  /// The lines from the headline to the end of the body.
  private func ownLines(_ page: HTMLPage, container: Range<Int>, headline: Int?) -> Range<Int> {
    guard let headline, headline < container.upperBound else { return container }
    if headline < container.lowerBound, container.lowerBound - headline <= 30 {
      return headline + 1..<container.upperBound
    }
    return headline >= container.lowerBound ? headline + 1..<container.upperBound : container
  }

  private func siteNames(_ metadata: PageMetadata) -> Set<String> {
    Set(
      metadata.siteNames.map { reader.lineReader.words(of: $0).joined(separator: " ") }
        .filter { !$0.isEmpty })
  }

  private func headlineKeys(
    _ headline: HTMLHeadlineFinder.Found?, _ metadata: PageMetadata
  ) -> Set<String> {
    let titles = [headline?.title, metadata.pageTitle].compactMap { $0 } + metadata.headlines
    return Set(titles.map { reader.lineReader.words(of: $0).joined(separator: " ") })
  }

  /// The article's addresses, its own first: a canonical one that leads to the front page is none.
  private func addresses(_ metadata: PageMetadata, _ provenance: Provenance) -> [String] {
    let base = (metadata.base ?? provenance.url).flatMap(PageAddress.init)
    let told = metadata.addresses.compactMap { PageAddress.resolved($0, on: base) }
      .filter { !Self.isFront($0) }
    return told + [provenance.url].compactMap { $0 }
  }

  private static func isFront(_ address: String) -> Bool {
    guard let scheme = address.firstRange(of: "://") else { return true }
    let path = address[scheme.upperBound...].drop { $0 != "/" }
    return path.isEmpty || path == "/"
  }
}

// MARK: - The parts of an article

extension HTMLArticleExtractor {
  private func article(
    of page: HTMLPage, _ metadata: PageMetadata, _ body: HTMLBody,
    headline: HTMLHeadlineFinder.Found?, lines: Range<Int>, sites: Set<String>,
    addresses: [String], _ provenance: Provenance
  ) -> Article {
    let around = company(page, body, headline: headline?.index, lines: lines)
    let bylineReader = HTMLBylineReader(
      page: page, bylines: bylines, lineReader: reader.lineReader, siteNames: sites)
    let dates = dates(
      page, metadata, body, headline: headline?.index, company: around, addresses, provenance)
    let paragraphs = body.paragraphs.map(\.text)
    var related = body
    addRelated(page, behind: lines.upperBound, address: addresses.first, metadata, to: &related)
    return Article(
      title: headline?.title ?? "",
      summary: body.summary.isEmpty ? nil : body.summary.joined(separator: "\n"),
      captions: body.captions, body: body.text,
      byline: bylineReader.byline(
        in: around, above: headline?.index ?? 0, told: metadata.authors),
      language: LanguageGuess.language(of: beginning(of: paragraphs))
        ?? language(metadata.language),
      url: addresses.first, source: metadata.siteNames.first, published: dates.published,
      retrieved: dates.retrieved, rivalDates: dates.rivals, related: related.related,
      tags: tags(metadata, title: headline?.title ?? "", of: page, body))
  }

  /// The paragraphs by which a language can be told.
  private func beginning(of paragraphs: [String]) -> [String] {
    var length = 0
    let end = paragraphs.firstIndex { paragraph in
      length += paragraph.utf8.count
      return length > 4000
    }
    return Array(paragraphs[...(end ?? paragraphs.count - 1)])
  }

  private func language(_ code: String?) -> String? {
    guard let name = code?.lowercased().prefix(while: \.isLetter), name.utf8.count == 2 else {
      return nil
    }
    return String(name)
  }

  /// The lines around the article that may hold its date and author, in order.
  private func company(
    _ page: HTMLPage, _ body: HTMLBody, headline: Int?, lines: Range<Int>
  ) -> [Int] {
    var indices = Set(body.company)
    if let headline { indices.formUnion(above(headline, of: page)) }
    let first = body.paragraphs.first?.index ?? lines.lowerBound
    let last = body.paragraphs.last?.index ?? first
    for index in lines where index < first || index > last {
      if page.lines[index].role == .author || isNear(page.lines[index]) { indices.insert(index) }
    }
    let behind = lines.upperBound..<min(page.lines.count, lines.upperBound + 6)
    indices.formUnion(behind.filter { page.lines[$0].role == .author })
    if headline == nil { indices.formUnion(above(lines.lowerBound, of: page)) }
    return Array(indices.subtracting(body.paragraphs.map(\.index)).sorted().prefix(40))
  }

  /// The lines close above one, up to the next menu: what stands above that is the page's and not the article's.
  private func above(_ index: Int, of page: HTMLPage) -> [Int] {
    (max(0, index - 4)..<index).reversed().prefix { above in
      let line = page.lines[above]
      return isNear(line) && !line.block.isLink && line.kind != .cue(.menu) && line.kind != .row
    }
  }

  private func isNear(_ line: HTMLLine) -> Bool {
    switch line.role {
    case nil, .company, .header, .author, .share: line.line.words.count <= 16
    default: false
    }
  }

  private func addRelated(
    _ page: HTMLPage, behind end: Int, address: String?, _ metadata: PageMetadata,
    to body: inout HTMLBody
  ) {
    let links = LinkReader(
      page: (metadata.base ?? address).flatMap(PageAddress.init), reader: reader)
    var isList = false
    var seen: Set<String> = []
    for line in page.lines[end...] {
      switch line.kind {
      case .cue(.related): isList = true
      case .cue(.section), .cue(.comments), .cue(.legal): isList = false
      default: if !line.block.isLink, line.weight > 0 { isList = false }
      }
      guard line.role == .related || isList && !line.isFurniture else { continue }
      // Of a card, whose lines all lead to the same article, the first is the headline.
      let new = line.block.links.filter { seen.insert($0.address).inserted }
      links.addAll(new, to: &body)
    }
  }

  private func tags(
    _ metadata: PageMetadata, title: String, of page: HTMLPage, _ body: HTMLBody
  ) -> [TagAssignment] {
    var names = metadata.keywords
    if names.isEmpty, !metadata.searchWords.isEmpty {
      // Many sites give the same words on every page: those count that the article has.
      let text = body.paragraphs.map { page.lines[$0.index].line.key }.joined(separator: " ")
      let key = " \(reader.lineReader.words(of: title).joined(separator: " ")) \(text) "
      names = metadata.searchWords.prefix(40).filter { name in
        let words = reader.lineReader.words(of: name).joined(separator: " ")
        return !words.isEmpty && words.utf8.count < 80 && key.contains(" " + words + " ")
      }
    }
    var seen: Set<String> = []
    return names.compactMap { name in
      let slug = name.lowercased().split { $0.isWhitespace }.joined(separator: "-")
      guard !slug.isEmpty, seen.insert(slug).inserted, seen.count <= 20 else { return nil }
      return TagAssignment(slug: slug, name: name, origin: .input, weight: 1, because: [])
    }
  }
}

// MARK: - Dates

extension HTMLArticleExtractor {
  private func dates(
    _ page: HTMLPage, _ metadata: PageMetadata, _ body: HTMLBody, headline: Int?, company: [Int],
    _ addresses: [String], _ provenance: Provenance
  ) -> PageDateClaims.Claims {
    let reader = HTMLDateReader(page: page, metadata: metadata, provenance: provenance)
    let first = body.paragraphs.first?.index ?? 0
    let last = body.paragraphs.last?.index ?? 0
    let told = reader.claims(
      head: above(headline ?? first, of: page).min() ?? headline ?? first, end: last)
    let printed = printedClaims(page, body, headline: headline, company: company, reader.fetched)
    let outer = reader.outerClaims(addresses: addresses)
    let own = [printed.published].compactMap { $0 } + printed.rivals
    // What a page prints as the day of its last change is weaker than the day in its address.
    let isChange = !company.contains { isPublication(page.lines[$0].line) }
    let candidates = reader.possible(told + (isChange ? outer + own : own + outer))
    var claims = PageDateClaims.Claims(
      published: candidates.first, retrieved: reader.fetched ?? printed.retrieved)
    for claim in candidates.dropFirst() where !claims.rivals.contains(claim) {
      if claim.value != claims.published?.value { claims.rivals.append(claim) }
    }
    return claims
  }

  private func isPublication(_ line: PageLine) -> Bool {
    guard line.date != nil else { return false }
    return !line.cues.contains { $0.role == .updated }
      || line.cues.contains { $0.role == .published }
  }

  /// What the lines around the article say, read as those of a page of text are.
  private func printedClaims(
    _ page: HTMLPage, _ body: HTMLBody, headline: Int?, company: [Int], _ fetched: DateClaim?
  ) -> PageDateClaims.Claims {
    var parts = ArticleParts()
    for index in company {
      let line = page.lines[index]
      if let date = line.line.date { parts.dates.append(ArticleDate(date, of: line.line)) }
      if line.kind == .relativeDate { parts.relativeDate = parts.relativeDate ?? line.line.text }
    }
    if parts.dates.isEmpty, let text = parts.relativeDate, let fetched,
      let day = dateParser.day(of: text, visit: fetched.value)
    {
      return PageDateClaims.Claims(
        published: DateClaim(DateValue(day), origin: .dateline, surface: text))
    }
    let top = headline ?? body.paragraphs.first?.index ?? 0
    let above = page.lines.indices.prefix(top).filter { isAbove(page.lines[$0]) }
    let plain = Page(
      lines: above.map { page.lines[$0].line }, kinds: above.map { page.lines[$0].kind },
      keyCounts: [:], siteNames: [])
    return dateClaims.claims(of: plain, headline: nil, bodyStart: above.count, parts: parts)
  }

  private func isAbove(_ line: HTMLLine) -> Bool {
    switch line.role {
    case .comments, .related, .overlay, .advertisement: false
    default: true
    }
  }
}
