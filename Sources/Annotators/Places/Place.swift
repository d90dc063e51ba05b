/// What a mention of a location refers to: a country, a capital, a city or a region.
struct Place: Hashable, Sendable {
  /// The place's one Arabic name in the archive.
  var name: String
  var englishName: String
}
