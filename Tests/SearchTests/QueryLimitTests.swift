import ArchiveModel
import Testing

@testable import Search

/// Queries that are too long, too deep or odd in other ways.
struct QueryLimitTests {
  private func query(_ text: String) throws -> SearchQuery {
    let today = try #require(CalendarDate(year: 2024, month: 11, day: 15))
    var query = SearchQuery(nil)
    let time = try ContinuousClock().measure {
      query = try QueryParser(today: today).query(text)
    }
    #expect(time < .seconds(5), "\(text.prefix(20))… took \(time)")
    return query
  }

  private func members(_ node: SearchQuery.Node?) -> [SearchQuery.Node] {
    switch node {
    case .all(let nodes), .any(let nodes): nodes
    case let node?: [node]
    case nil: []
    }
  }

  @Test func `the words beyond the most are counted`() throws {
    let words = (0..<10_000).map { "كلمة\($0)" }
    // A word with digits is two words to the index.
    let most = QueryParser.mostWords / 2
    let all = try query(words.joined(separator: " "))
    #expect(members(all.root) == words.prefix(most).map { .word($0) })
    #expect(all.droppedWords == 20_000 - QueryParser.mostWords)
    let any = try query(words.joined(separator: " OR "))
    #expect(members(any.root) == words.prefix(most).map { .word($0) })
    let known = try query(String(repeating: "أ ب ", count: 10_000))
    #expect(known == SearchQuery(.all([.word("أ"), .word("ب")])))
  }

  @Test func `a phrase beyond the most words is cut`() throws {
    let phrase = "«" + String(repeating: "كلام ", count: 1000) + "»"
    let cut = try query(phrase + " بغداد tag:iraq")
    let kept = Array(repeating: "كلام", count: QueryParser.mostWords).joined(separator: " ")
    #expect(cut == SearchQuery(.phrase(kept), droppedWords: 1000 - QueryParser.mostWords + 2))
    let near = try query("بغداد NEAR(\(String(repeating: "كلام ", count: 1000)), 5)")
    #expect(near == SearchQuery(.word("بغداد"), droppedWords: 1000))
  }

  @Test(arguments: [1, 500, 100_000])
  func `parentheses nest without end`(depth: Int) throws {
    let open = String(repeating: "(", count: depth)
    let close = String(repeating: ")", count: depth)
    #expect(try query(open + "أ" + close) == SearchQuery(.word("أ")))
    #expect(try query(open + "أ ب" + close + " ت").root == query("أ ب ت").root)
    #expect(try query(open).root == nil)
    #expect(try query(close + "أ").root == .word("أ"))
    #expect(try query(String(repeating: "-(", count: depth) + "أ").root != nil)
    let alternating = String(repeating: "أ (ب OR -", count: depth / 3)
    #expect(height(try query(alternating).root) <= 3 * QueryParser.deepestNesting + 4)
  }

  @Test func `what stands after too deep parentheses is at its place`() throws {
    let deep = String(repeating: "أ (ب OR ", count: 20) + "ت" + String(repeating: ")", count: 20)
    guard case .all(let demands) = try query(deep + " -ث").root else {
      Issue.record("no group")
      return
    }
    #expect(demands.last == .not(.word("ث")))
  }

  private func height(_ node: SearchQuery.Node?) -> Int {
    switch node {
    case .all(let nodes), .any(let nodes): 1 + (nodes.map { height($0) }.max() ?? 0)
    case .not(let node), .inTitle(let node): 1 + height(node)
    case nil: 0
    default: 1
    }
  }

  @Test(arguments: [
    "أ", "أ ", "\"", "\" ", "«", "«أ ", "-", "(", ")", "*", "NEAR(", "NEAR(أ ب", "title:",
    "title:(",
    "tag:\"", "date:(", "OR ", "a OR ", "NOT ", "NOT a OR ", "|", "| |", "\u{301}", "\u{200F}",
    "\0", "🙂",
    "أ:ب:", "1,", "1.", "ـ", "َ", "“", "”", "؟!", "a'", "a_", "ﷺ", "\u{200D}",
  ])
  func `many of anything are read`(text: String) throws {
    _ = try query(String(repeating: text, count: 100_000 / text.utf8.count))
  }
}
