/// A country or area of ISO 3166-1, as the gazetteer knows it.
struct Country: Hashable, Sendable {
  /// The ISO 3166-1 code of two letters; `XK` for Kosovo.
  var code: String
  /// The tag's short ASCII name.
  var slug: String
  /// The name most used in Arabic news.
  var name: String
  var englishName: String
}
