import Testing

@testable import Annotators

struct GazetteerTests {
  private static let gazetteer = Gazetteer.embedded

  @Test func `every country of ISO 3166-1 and Kosovo is there, with its own slug in ASCII`() {
    let countries = Self.gazetteer.countries
    #expect(countries.count == 250)
    #expect(Set(countries.map(\.code)).count == 250)
    #expect(Set(countries.map(\.slug)).count == 250)
    for country in countries {
      #expect(country.slug.allSatisfy { $0.isLowercase && $0.isASCII || $0 == "-" })
    }
  }

  @Test func `every place has a form by which it is found`() {
    let found = Set(Self.gazetteer.patterns.filter { $0.role == .evidence }.map(\.place))
    #expect(found.count == Self.gazetteer.places.count)
    #expect(Self.gazetteer.places.count > 1000)
  }

  @Test func `a form that names places in two countries has a condition for all but one`() {
    var owners: [UInt64: Int16] = [:]
    for pattern in Self.gazetteer.patterns
    where pattern.role == .evidence && pattern.rest.isEmpty && pattern.condition == .none
      && pattern.marks.isEmpty && pattern.kind != .adjective
    {
      let owner = owners[pattern.hash]
      let name = Self.gazetteer.places[Int(pattern.place)].name
      #expect(owner == nil || owner == pattern.country, "\(name)")
      owners[pattern.hash] = pattern.country
    }
  }

  @Test func `words that a condition asks for exist`() {
    for pattern in Self.gazetteer.patterns {
      guard case .after(let set) = pattern.condition else { continue }
      #expect(!Self.gazetteer.wordSets[set].isEmpty)
    }
  }
}
