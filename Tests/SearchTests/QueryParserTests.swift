import ArchiveModel
import Search
import Storage
import Testing
import TestSupport

/// What a person types, as demands.
struct QueryParserTests {
  private func clauses(_ text: String) -> [SearchQuery.Clause] {
    QueryParser().query(text).clauses
  }

  @Test(arguments: [
    ("العراق", [SearchQuery.Clause(.word, "العراق")]),
    ("القوات  العراقية\n", [.init(.word, "القوات"), .init(.word, "العراقية")]),
    ("\"القوات العراقية\"", [.init(.phrase, "القوات العراقية")]),
    ("«القوات العراقية» بغداد", [.init(.phrase, "القوات العراقية"), .init(.word, "بغداد")]),
    ("“القوات العراقية”", [.init(.phrase, "القوات العراقية")]),
    ("هجوم -سوريا", [.init(.word, "هجوم"), .init(.word, "سوريا", isExcluded: true)]),
    ("-\"حزب الله\"", [.init(.phrase, "حزب الله", isExcluded: true)]),
    ("انتخاب*", [.init(.prefix, "انتخاب")]),
    ("-انتخاب*", [.init(.prefix, "انتخاب", isExcluded: true)]),
    ("ما-بعد", [.init(.word, "ما-بعد")]),
    ("- سوريا", [.init(.word, "-"), .init(.word, "سوريا")]),
    (
      "كلمة\"عبارة هنا\"كلمة",
      [.init(.word, "كلمة"), .init(.phrase, "عبارة هنا"), .init(.word, "كلمة")]
    ),
    ("\"القوات العراقية", [.init(.word, "القوات"), .init(.word, "العراقية")]),
    ("القوات\" العراقية", [.init(.word, "القوات"), .init(.word, "العراقية")]),
    ("«القوات العراقية", [.init(.word, "القوات"), .init(.word, "العراقية")]),
    ("\"\"", []),
    ("   ", []),
    ("", []),
  ])
  func `a query is read as typed`(text: String, expected: [SearchQuery.Clause]) {
    #expect(clauses(text) == expected)
  }

  @Test(arguments: [
    "*", "-", "--", "-*", "\"", "«", "؟!،", "()", "AND", "\" \"", "^", ":", "{}", "NEAR(", "٪",
  ])
  func `signs alone are no error`(text: String) throws {
    let archive = try ArchiveDatabase.inMemory()
    try archive.store(.sample())
    let results = try ArchiveSearcher(archive).search(QueryParser().query(text))
    #expect(results.total == 0)
    #expect(results.hits == [])
  }

  @Test func `whatever is typed can be searched`() throws {
    let archive = try ArchiveDatabase.inMemory()
    try archive.store(.sample(1), .sample(2, summary: "موجز"))
    let searcher = ArchiveSearcher(archive)
    var generator = SeededGenerator(seed: 11)
    let signs: [Character] = [
      "\"", "«", "»", "-", "*", " ", "'", "(", ")", ":", "\0", "+", "^", "\\",
    ]
    for text in RandomText.texts(400, length: 12, seed: 12) {
      var typed = Array(text)
      for _ in 0..<4 {
        let place = Int.random(in: 0...typed.count, using: &generator)
        typed.insert(signs.randomElement(using: &generator) ?? " ", at: place)
      }
      let query = String(typed)
      #expect(throws: Never.self, "\(query.debugDescription)") {
        _ = try searcher.search(QueryParser().query(query))
      }
    }
  }

  @Test func `a query as long as a page can be searched`() throws {
    let archive = try ArchiveDatabase.inMemory()
    try archive.store(.sample())
    let text = (0..<3000).map { "كلمة\($0)" }.joined(separator: " ") + " الموصل"
    let results = try ArchiveSearcher(archive).search(QueryParser().query(text))
    #expect(results.total == 1)
    #expect(results.isWidened)
  }
}
