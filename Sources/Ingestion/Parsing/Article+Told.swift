import ArchiveModel

extension Article {
  /// Takes what was told beside a page, which outweighs what was read from the page; dates by their origin.
  mutating func take(toldBesidePage told: Article, withTitle: Bool) {
    if withTitle, !told.title.isEmpty { title = told.title }
    url = told.url ?? url
    source = told.source ?? source
    sourceID = told.sourceID ?? sourceID
    byline = told.byline ?? byline
    language = told.language ?? language
    summary = summary ?? told.summary
    retrieved = told.retrieved ?? retrieved
    addTags(of: told)
    takePublished(of: told)
  }

  /// Takes what an input tells of all its records, where the record tells nothing itself.
  mutating func take(toldOfAll told: Article) {
    source = source ?? told.source
    language = language ?? told.language
    byline = byline ?? told.byline
    retrieved = retrieved ?? told.retrieved
  }

  private mutating func addTags(of told: Article) {
    for tag in told.tags where !tags.contains(where: { $0.slug == tag.slug }) { tags.append(tag) }
  }

  private mutating func takePublished(of told: Article) {
    guard let other = told.published else { return }
    guard let mine = published else {
      published = other
      return
    }
    let order = DateClaim.Origin.allCases
    let isStronger =
      order.firstIndex(of: other.origin) ?? 0 <= order.firstIndex(of: mine.origin) ?? 0
    published = isStronger ? other : mine
    let beaten = isStronger ? mine : other
    if beaten.value != published?.value { rivalDates.insert(beaten, at: 0) }
  }
}
