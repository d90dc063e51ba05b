/// In which way words speak for a country.
enum EvidenceKind: UInt8, Hashable, Sendable, CaseIterable {
  case name, government, capital, person, adjective, city, club
  /// A sign of the article's own country, which it need not name.
  case home

  /// How much one occurrence says that the article is about the country, 0 to 1.
  var strength: Double {
    switch self {
    case .name: 1
    case .government: 0.85
    case .capital: 0.8
    case .person: 0.75
    case .adjective: 0.6
    case .city: 0.6
    case .club, .home: 0.09
    }
  }

  /// Whether the words name a location, not its people or its offices.
  var isLocation: Bool { self == .name || self == .capital || self == .city }
}
