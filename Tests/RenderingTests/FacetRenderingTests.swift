import ArchiveModel
import Rendering
import Testing

/// Facets for people and for programs.
struct FacetRenderingTests {
  private let facets = SearchFacets(
    facets: [
      Facet(
        .tag,
        [
          .init(value: "iraq", name: "العراق", count: 120),
          .init(value: "usa", name: "الولايات المتحدة", count: 3),
        ]),
      Facet(
        .entity,
        [
          .init(value: "بغداد", name: "بغداد", kind: .location, count: 40),
          .init(value: "قمة \u{202E}", name: "قمة \u{202E}", kind: .event, count: 4),
        ]),
      Facet(.source, [.init(value: "سانا", name: "سانا", count: 7)]),
      Facet(
        .month,
        [
          .init(value: "2024-10", name: "2024-10", count: 100),
          .init(value: "undated", name: "undated", count: 20),
        ]),
    ], articles: 120, isExact: true)

  private func text(
    color: Bool = false, arabicDigits: Bool = false, isolates: Bool = false
  ) -> FacetText {
    FacetText(
      style: TerminalStyle(
        usesColor: color, usesArabicDigits: arabicDigits, usesIsolates: isolates))
  }

  @Test func `counts stand in a column, Arabic last`() {
    #expect(
      text().lines(facets) == [
        "tag     120  iraq  العراق", "          3  usa   الولايات المتحدة",
        "entity   40  location  بغداد", "          4  event     قمة \u{FFFD}",
        "source    7  سانا", "month   100  2024-10", "         20  undated",
      ])
  }

  @Test func `digits, isolates and color are the user's`() {
    let lines = text(color: true, arabicDigits: true, isolates: true).lines(facets)
    #expect(lines[0] == "\u{1B}[2mtag\u{1B}[0m     ١٢٠  iraq  \u{2068}العراق\u{2069}")
    #expect(lines[1] == "          ٣  usa   \u{2068}الولايات المتحدة\u{2069}")
    #expect(lines[4].hasSuffix("    ٧  \u{2068}سانا\u{2069}"))
    #expect(lines[5].hasSuffix("  ١٠٠  ٢٠٢٤-١٠"))
  }

  @Test func `a field without values has no line`() {
    let none = SearchFacets(
      facets: Facet.Field.allCases.map { Facet($0, []) }, articles: 0, isExact: true)
    #expect(text().lines(none) == [])
  }

  @Test func `what was counted is said`() {
    func bound(
      _ articles: Int, exact: Bool = true, widened: Bool = false, shownIsWidened: Bool = false
    ) -> String {
      text().bound(
        SearchFacets(facets: [], articles: articles, isExact: exact, isWidened: widened),
        shownIsWidened: shownIsWidened)
    }
    #expect(bound(120) == "counted over 120 articles")
    #expect(bound(1, shownIsWidened: true) == "counted over 1 article that holds all the words")
    #expect(bound(3, shownIsWidened: true) == "counted over 3 articles that hold all the words")
    #expect(
      bound(3, widened: true, shownIsWidened: true)
        == "counted over 3 articles (not all hold all the words)")
    #expect(bound(50_000, exact: false) == "counted over the newest matches only, 50000 articles")
  }

  @Test func `facets of an answer are one object`() {
    let results = SearchResults(hits: [], total: 120, isWidened: false)
    let value = FacetJSON().value(results, hits: [.integer(1)], facets)
    #expect(
      value.text == """
        {"hits": [1], "total": 120, "total_is_exact": true, "widened": false, "facets": \
        {"tag": [{"value": "iraq", "name": "العراق", "count": 120}, \
        {"value": "usa", "name": "الولايات المتحدة", "count": 3}], \
        "entity": [{"kind": "location", "name": "بغداد", "count": 40}, \
        {"kind": "event", "name": "قمة \u{202E}", "count": 4}], \
        "source": [{"value": "سانا", "name": "سانا", "count": 7}], \
        "month": [{"value": "2024-10", "name": "2024-10", "count": 100}, \
        {"value": "undated", "name": "undated", "count": 20}]}, "counted": 120, "exact": true}
        """)
  }

  @Test func `a page without hits takes its total from widened facets`() {
    let value = FacetJSON().value(
      SearchResults(hits: [], total: 0, isWidened: false), hits: [],
      SearchFacets(facets: [], articles: 9, isExact: false, isWidened: true))
    #expect(value["total"] == .integer(9))
    #expect(value["total_is_exact"] == .bool(false))
    #expect(value["widened"] == .bool(true))
  }
}
