import ArchiveModel
import Search
import Storage
import Testing
import TestSupport

/// Whatever a person types, as a search of an archive.
struct TypedQueryTests {
  private let parser: QueryParser

  init() throws {
    parser = QueryParser(today: try #require(CalendarDate(year: 2024, month: 11, day: 15)))
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
        _ = try searcher.search(parser.query(query))
      }
    }
  }

  @Test func `a query as long as a page can be searched`() throws {
    let archive = try ArchiveDatabase.inMemory()
    try archive.store(.sample())
    let text = "الموصل " + (0..<3000).map { "كلمة\($0)" }.joined(separator: " ")
    let results = try ArchiveSearcher(archive).search(parser.query(text))
    #expect(results.total == 1)
    #expect(results.isWidened)
  }
}
