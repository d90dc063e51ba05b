internal import ArchiveModel

/// Weighs the dates of a page against each other.
struct PageDateClaims: Sendable {
  private let parser: PageDateParser

  init(parser: PageDateParser) {
    self.parser = parser
  }

  /// What the dates of a page say.
  struct Claims: Hashable, Sendable {
    var published: DateClaim?
    var retrieved: DateClaim?
    var rivals: [DateClaim] = []
  }

  /// Returns the claims of the dates that stand beside the article, and of the page's header.
  func claims(
    of page: Page, headline: Headline?, bodyStart: Int, parts: ArticleParts
  ) -> Claims {
    var own = parts.dates
    let top = headline?.index ?? bodyStart
    let header = headerDate(of: page, above: top)
    if own.isEmpty, let above = dateline(of: page, above: top, header: header) { own = [above] }
    let chosen = own.first { $0.isPublished } ?? own.first { !$0.isUpdated } ?? own.first
    let headerClaim = header.map {
      DateClaim(DateValue($0.value.start), origin: .pageHeader, surface: $0.surface)
    }
    var claims = Claims(retrieved: headerClaim)
    let ownClaims = own.map {
      DateClaim($0.date.value, origin: .dateline, surface: $0.date.surface)
    }
    claims.published =
      chosen.map { DateClaim($0.date.value, origin: .dateline, surface: $0.date.surface) }
      ?? parts.relativeDate.flatMap { relativeClaim($0, visit: header) } ?? headerClaim
    claims.rivals = ownClaims.filter { $0.value != claims.published?.value }
    if claims.published?.origin == .dateline, let headerClaim { claims.rivals.append(headerClaim) }
    return claims
  }

  private func relativeClaim(_ text: String, visit: PageDate?) -> DateClaim? {
    visit.flatMap { parser.day(of: text, visit: $0.value) }
      .map { DateClaim(DateValue($0), origin: .dateline, surface: text) }
  }

  /// The first date of the page's header: on news sites, the day of the visit.
  private func headerDate(of page: Page, above top: Int) -> PageDate? {
    let index = page.lines.indices.prefix(top).first { page.kinds[$0] == .date }
    guard let index, !isDateline(page, index, top: top) else { return nil }
    return page.lines[index].date
  }

  /// A date that stands close above the headline and isn't the header's.
  private func dateline(of page: Page, above top: Int, header: PageDate?) -> ArticleDate? {
    let index = page.lines.indices.prefix(top).last { page.kinds[$0] == .date }
    guard let index, isDateline(page, index, top: top), let date = page.lines[index].date else {
      return nil
    }
    return ArticleDate(date, of: page.lines[index])
  }

  /// Whether the date at `index` is the article's: it stands next to the headline, and says so or
  /// has a time.
  private func isDateline(_ page: Page, _ index: Int, top: Int) -> Bool {
    guard let date = page.lines[index].date, !page.isRepeated(index) else { return false }
    let isClose =
      top - index <= 2
      && (index + 1..<top).allSatisfy { page.kinds[$0].isText || page.kinds[$0] == .cue(.menu) }
    let saysSo = page.lines[index].cues.contains { $0.role == .published }
    return saysSo || isClose && index > 2 && date.hasTime
  }
}
