import ArchiveModel

/// Finds what speaks for countries in an article, and decides between rival readings of the same
/// words.
struct PlaceFinder: Sendable {
  /// The most bytes of the body's beginning that count as its lead.
  private static let longestLead = 500
  /// The fewest: paragraphs shorter than that lead together with the next.
  private static let shortestLead = 200
  /// The most bytes before the dash or colon that ends a dateline.
  private static let longestDateline = 90

  let gazetteer: Gazetteer
  private let matcher: GazetteerMatcher

  init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    matcher = GazetteerMatcher(gazetteer)
  }

  /// What is found in one field: rivals stay together.
  private struct Finding {
    var match: GazetteerMatch
    var field: Article.Field
  }

  /// Returns the evidence in `article`, in order of field and range.
  func evidence(in article: Article) -> [PlaceEvidence] {
    var findings: [Finding] = []
    for field in Article.Field.allCases {
      for match in matcher.matches(in: article.text(of: field)) {
        findings.append(Finding(match: match, field: field))
      }
    }
    guard !findings.isEmpty else { return [] }
    let support = support(of: findings)
    let layout = Self.layout(of: article.body)
    var evidence: [PlaceEvidence] = []
    var index = 0
    while index < findings.count {
      var end = index + 1
      while end < findings.count, findings[end].field == findings[index].field,
        findings[end].match.range == findings[index].match.range
      { end += 1 }
      if let chosen = choose(findings[index..<end], by: support) {
        evidence.append(self.evidence(of: chosen, layout))
      }
      index = end
    }
    return evidence
  }

  /// Returns how often each country is named by words that can mean nothing else.
  private func support(of findings: [Finding]) -> [Int] {
    var support = [Int](repeating: 0, count: gazetteer.countries.count)
    for finding in findings where !finding.match.isContested {
      let pattern = gazetteer.patterns[finding.match.pattern]
      guard pattern.isCertain || pattern.condition != .support else { continue }
      support[Int(pattern.country)] += finding.match.isWeak ? 1 : 4
    }
    return support
  }

  /// Returns the reading that the text or the rest of the article speaks for, or nil.
  private func choose(_ rivals: ArraySlice<Finding>, by support: [Int]) -> Finding? {
    var best: Finding?
    var bestRank = 0
    for rival in rivals {
      let pattern = gazetteer.patterns[rival.match.pattern]
      var rank = 3 * support[Int(pattern.country)]
      // Without support, the reading that needs none; with equal support for two, none.
      if pattern.condition != .support { rank += rivals.count == 1 ? 1 : 2 }
      if pattern.isCertain { rank += 1_000_000 }
      if rank > bestRank {
        best = rival
        bestRank = rank
      } else if rank == bestRank, best?.match.pattern != rival.match.pattern,
        let other = best, gazetteer.patterns[other.match.pattern].country != pattern.country
      {
        best = nil
      }
    }
    return best
  }

  private func evidence(
    of finding: Finding, _ layout: (dateline: Int, lead: Int)
  ) -> PlaceEvidence {
    let pattern = gazetteer.patterns[finding.match.pattern]
    let start = finding.match.range.lowerBound
    let position: PlaceEvidence.Position =
      switch finding.field {
      case .title: .title
      case .summary: .summary
      case .body: start < layout.lead ? .lead : .body
      }
    return PlaceEvidence(
      country: Int(pattern.country), place: Int(pattern.place), kind: finding.match.kind,
      field: finding.field, range: finding.match.range,
      isWeak: finding.match.isWeak || finding.field == .body && start < layout.dateline,
      position: position)
  }

  /// Returns where the dateline and where the lead of `body` end, as UTF-8 offsets.
  private static func layout(of body: String) -> (dateline: Int, lead: Int) {
    let bytes = body.utf8Span.span
    var lead = 0
    var dateline = 0
    while lead < min(bytes.count, longestLead),
      lead < shortestLead || bytes[lead] != UInt8(ascii: "\n")
    {
      if dateline == 0, lead < longestDateline {
        switch bytes[lead] {
        case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "("): dateline = lead
        case 0xE2 where lead + 2 < bytes.count && (0x90...0x95).contains(bytes[lead + 2]):
          dateline = lead
        default: break
        }
      }
      lead += 1
    }
    return (dateline, lead)
  }
}
