import ArchiveModel

/// Words of an article that speak for a country.
struct PlaceEvidence: Sendable {
  /// The index of the country among the gazetteer's.
  var country: Int
  /// The index of the place among the gazetteer's.
  var place: Int
  var kind: EvidenceKind
  var field: Article.Field
  /// The UTF-8 offsets in the field's text, without proclitics.
  var range: Range<Int>
  /// Whether the words around make little of it: a currency, a league, a newspaper, a dateline.
  var isWeak: Bool
  /// Where in the article the words stand.
  var position: Position

  /// The parts of an article, by how much they tell what it is about.
  enum Position: Sendable, CaseIterable {
    case title, summary, lead, body

    /// How much a mention here counts; in the body only their number does.
    var prominence: Double {
      switch self {
      case .title: 5
      case .summary: 2.5
      case .lead: 1.8
      case .body: 0
      }
    }
  }

  /// How much the words say that the article is about the country, 0 to 1, wherever they stand.
  var strength: Double { kind.strength * (isWeak ? 0.11 : 1) }
}

extension PlaceEvidence {
  /// Returns the words as written, without proclitics.
  func surface(in article: Article) -> String {
    let text = article.text(of: field)
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    let end = text.utf8.index(text.startIndex, offsetBy: range.upperBound)
    return String(text[start..<end])
  }
}
