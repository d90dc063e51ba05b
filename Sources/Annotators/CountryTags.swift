public import ArchiveModel

/// The tags of countries, which are given by ``PlaceAnnotator``.
public struct CountryTags: Sendable {
  private let countries: [Country]

  /// Creates the tags of the gazetteer that comes with the archive.
  public init() {
    countries = Gazetteer.embedded.countries
  }

  /// Returns the tag of the country that is called so, by its slug or its English name; nil if there is none.
  public func tag(called name: String) -> TagAssignment? {
    let wanted = name.lowercased()
    return countries.first {
      $0.slug == wanted || $0.englishName.lowercased() == wanted || $0.name == name
    }.map {
      TagAssignment(
        slug: $0.slug, name: $0.name, englishName: $0.englishName, origin: .rule, weight: 1,
        because: [])
    }
  }
}
