import ArabicText
import ArchiveModel
import Testing

@testable import Search

/// What is suggested for words that no article holds.
struct SuggestionTests {
  /// Words of an archive, and how many articles hold them.
  private static let vocabulary: KeyValuePairs = [
    "العراق": 900, "العرق": 3, "بغداد": 700, "الموصل": 200, "وزير": 800, "الخارجية": 400,
    "منظمة": 120,
    "الدفاع": 300, "رومانوفسكي": 12, "سوريا": 600, "صور": 40, "مسؤول": 500, "الأمم": 200,
    "المتحدة": 400,
    "الجزائر": 90, "reuters": 20, "baghdad": 5,
  ]
  private let terms: [String: Int]
  private let parser: QueryParser

  init() throws {
    var terms: [String: Int] = [:]
    for (word, count) in Self.vocabulary {
      for token in ArabicAnalyzer().tokens(in: word) { terms[token.term, default: 0] += count }
    }
    self.terms = terms
    parser = QueryParser(today: try #require(CalendarDate(year: 2024, month: 11, day: 15)))
  }

  private func suggestions(_ text: String) throws -> [Suggestion] {
    let finder = SuggestionFinder { [terms] in terms[$0, default: 0] }
    return try finder.suggestions(for: parser.query(text))
  }

  @Test(arguments: [
    ("بغداذ", "بغداد"), ("العراك", "العراق"), ("منضمة", "منظمه"), ("رومانفسكى", "رومانوفسكي"),
    ("وزيرالخارجية", "وزير الخارجيه"), ("hguvhr", "العراق"), ("fy]h]", "بغداد"),
    ("hg[.hzv", "الجزاءر"),
    ("قثعفثقس", "reuters"), ("bagdad", "baghdad"), ("مسوول", "مسءول"), ("بالموسل", "بالموصل"),
    ("\"الأمم المتحده اليراق\"", "العراق"), ("title:بغداذ", "بغداد"),
    ("بغداد (سوريا OR منضمة)", "منظمه"),
    ("NEAR(بغداد العراك)", "العراق"),
  ])
  func `the likeliest word comes first`(typed: String, meant: String) throws {
    let suggestions = try suggestions(typed)
    #expect(suggestions.count == 1)
    #expect(suggestions.first?.replacements.first?.spelling == meant)
  }

  @Test func `a frequent word comes before a rare one`() throws {
    let replacements = try #require(try suggestions("العرلق").first?.replacements)
    #expect(replacements.map(\.spelling) == ["العراق", "العرق"])
    #expect(replacements.map(\.articleCount) == [900, 3])
  }

  @Test func `a word that is written so comes before a form that nobody writes`() throws {
    let finder = SuggestionFinder(articleCount: { [terms] in terms[$0, default: 0] }) { spelling in
      spelling == "العرق" ? ["العَرَق", "بالعَرَق والعِرق"] : ["قال عراقي إنه", "عراقيون"]
    }
    let replacements = try finder.suggestions(for: parser.query("العرلق")).first?.replacements
    let cost = try #require(SpellingCandidates().candidates(for: "العرلق").first)
    #expect(replacements?.map(\.surface) == ["عراقي", "العَرَق"])
    #expect(replacements?.first?.cost ?? 0 > cost.cost)
  }

  @Test func `a space too many is taken out`() throws {
    #expect(
      try suggestions("الدفاع بغ داد").map(\.words) == [["بغ", "داد"]])
    #expect(try suggestions("بغ داد").first?.replacements.map(\.spelling) == ["بغداد"])
  }

  @Test(arguments: [
    "العراق", "بغداد الموصل", "-بغداذ", "بغداذ*", "tag:بغداذ", "", "*", "عراقي", "وبغداد",
    "date:2024",
  ])
  func `nothing is suggested for what is there or was not asked for`(typed: String) throws {
    #expect(try suggestions(typed) == [])
  }

  @Test func `a word without neighbors is said to be missing`() throws {
    #expect(
      try suggestions("بغداد ضفدع") == [Suggestion(words: ["ضفدع"], replacements: [])])
    #expect(try suggestions("قق 123 日本 🙂").map(\.words) == [["قق"], ["123"], ["日"], ["本"]])
  }

  @Test func `few of many missing words are looked for`() throws {
    var lookups = 0
    let finder = SuggestionFinder { _ in
      lookups += 1
      return 0
    }
    for word in ["استراتيجيات", "strategist", "strategic.interests", "strategic's"] {
      lookups = 0
      let text = (0..<200).map { word + String(repeating: "s", count: $0 % 20) + " \($0)" }
      let suggestions = try finder.suggestions(for: parser.query(text.joined(separator: " ")))
      #expect(suggestions.count == SuggestionFinder.mostWords)
      #expect(lookups < 2 * SuggestionFinder.mostWords * SpellingCandidates.most)
    }
  }
}
