internal import ArchiveModel

/// Gathers what a page says of the date of its article, the strongest claim first.
struct HTMLDateReader {
  private let page: HTMLPage
  private let metadata: PageMetadata
  private let provenance: Provenance
  private let records = RecordDateParser()

  init(page: HTMLPage, metadata: PageMetadata, provenance: Provenance) {
    self.page = page
    self.metadata = metadata
    self.provenance = provenance
  }

  /// When the page was fetched; nil if nothing tells.
  var fetched: DateClaim? { provenance.fetched }

  /// Returns the claims of machine-readable dates: JSON-LD, `<meta>`, `<time>` between the lines `head` and `end`.
  func claims(head: Int, end: Int) -> [DateClaim] {
    let told = metadata.published.compactMap { date in
      claim(date.text, origin: date.isLinkedData ? .jsonLD : .meta)
    }
    return told.filter { $0.origin == .jsonLD } + told.filter { $0.origin == .meta }
      + times(head: head, end: end)
  }

  /// Returns the claims of the page's address and of its transport.
  func outerClaims(addresses: [String]) -> [DateClaim] {
    var claims = addresses.lazy.compactMap(AddressDate.claim).first.map { [$0] } ?? []
    // A page made on demand has been modified when it was fetched.
    if let header = provenance.lastModified, let fetched,
      let value = records.value(of: header), fetched.value.start.dayNumber > value.start.dayNumber
    {
      claims.append(DateClaim(value, origin: .http, surface: header))
    }
    return claims
  }

  /// Returns `claims` without those that can't be: later than the page was fetched, or no day at all but what machines
  /// write for want of one.
  func possible(_ claims: [DateClaim]) -> [DateClaim] {
    let limit = fetched.map { $0.value.start.adding(days: 1) }
    return claims.filter { claim in
      let start = claim.value.start
      if let limit, start > limit { return false }
      return !Self.placeholders.contains { (start.year, start.month, start.day) == $0 }
    }
  }

  private static let placeholders = [(1970, 1, 1), (1900, 1, 1), (1601, 1, 1), (1969, 12, 31)]

  private func claim(_ text: String, origin: DateClaim.Origin) -> DateClaim? {
    guard let value = records.value(of: text) else { return nil }
    return DateClaim(value, origin: origin, surface: text)
  }

  private func times(head: Int, end: Int) -> [DateClaim] {
    var certain: [DateClaim] = []
    var near: [DateClaim] = []
    for node in page.document.nodes.indices {
      let isTime = page.document.nodes[node].tag == .time
      let property = page.document.value(.itemprop, of: node)?.lowercased()
      guard isTime || property == "datepublished", property != "datemodified",
        let claim = timeClaim(node)
      else { continue }
      if property == "datepublished" || page.document.value(.pubdate, of: node) != nil {
        if !isElsewhere(node) { certain.append(claim) }
      } else if isOwn(node, head: head, end: end) {
        near.append(claim)
      }
    }
    return Array(certain.prefix(3) + near.prefix(1))
  }

  private func timeClaim(_ node: Int) -> DateClaim? {
    for attribute in [HTMLAttribute.datetime, .content, .title] {
      guard let text = page.document.value(attribute, of: node) else { continue }
      if let claim = claim(text, origin: .time) { return claim }
    }
    let text = page.document.text(of: node)
    return text.utf8.count < 120 ? claim(text, origin: .time) : nil
  }

  /// Whether a `<time>` stands in the article's head and does not say that it is of a change.
  private func isOwn(_ node: Int, head: Int, end: Int) -> Bool {
    guard !isElsewhere(node), !isUpdate(node) else { return false }
    let line = Int(page.lineCounts[node])
    return line >= head && line <= end
  }

  private func isUpdate(_ node: Int) -> Bool {
    let line = Int(page.lineCounts[node])
    if page.document.value(.class, of: node)?.lowercased().contains("updated") == true {
      return true
    }
    let around = [line - 1, line].filter { page.lines.indices.contains($0) }
    return around.contains { index in
      let cues = page.lines[index].line.cues
      return page.contains(page.lines[index].block.element, node)
        && cues.contains { $0.role == .updated } && !cues.contains { $0.role == .published }
    }
  }

  /// Whether a node stands in a part of the page that is not the article's.
  private func isElsewhere(_ node: Int) -> Bool {
    let line = Int(page.lineCounts[node])
    let inside = page.lines(in: node)
    let index = inside.isEmpty ? line : inside.lowerBound
    guard page.lines.indices.contains(index) else { return false }
    switch page.lines[index].role {
    case .comments, .related, .sidebar, .footer, .navigation, .advertisement, .overlay: return true
    default: return false
    }
  }
}
