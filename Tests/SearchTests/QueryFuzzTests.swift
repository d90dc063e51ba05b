import ArchiveModel
import Testing
import TestSupport

@testable import Search

/// Queries out of random signs and random trees.
struct QueryFuzzTests {
  private let parser: QueryParser

  init() throws {
    parser = QueryParser(today: try #require(CalendarDate(year: 2024, month: 11, day: 15)))
  }

  @Test(arguments: 0..<4)
  func `whatever is typed is a query, and is itself when printed`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let text = typed(using: &generator)
      guard let query = try query(text) else { continue }
      let printed = QueryPrinter().text(of: query)
      let again = try parser.query(printed)
      #expect(again.root == query.root, "\(text.debugDescription) ➝ \(printed.debugDescription)")
      if query.root != again.root { return }
    }
  }

  private static let pieces = [
    "أ", "ب", "كلمة", "\"", "«", "»", "“", "”", "„", "-", "−", "(", ")", "(", ")", " ", " ", " ",
    "*", "|",
    " OR ", " أو ", " AND ", " NOT ", "OR", "NEAR(", "قرب(", ",5)", "، ٣)", ",", "title:", "عنوان:",
    "tag:",
    "وسم:", "entity:", "source:", "date:2024-10", "date:..2023 ", "تاريخ:أمس", ":", "http://a.b",
    "10:30",
    "3.5", "1,500", "+", "\0", "\u{200F}", "\u{200B}", "\u{301}", "\u{64E}", "ـ", "_", "'", "\n",
    "🙂", "C++",
  ]

  private func typed(using generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...24, using: &generator) {
      text += Self.pieces.randomElement(using: &generator) ?? ""
      if Int.random(in: 0..<12, using: &generator) == 0 {
        text += RandomText.text(length: 8, using: &generator)
      }
    }
    return text
  }

  /// Returns the query of a text; nil if it holds a date that can't be read, and rightly so.
  private func query(_ text: String) throws -> SearchQuery? {
    do {
      return try parser.query(text)
    } catch let error as ArchiveError {
      #expect(error.code == .invalidArgument && error.message.hasPrefix("date:"))
      return nil
    }
  }

  @Test func `a tree is itself when printed and read`() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<1500 {
      let tree = RandomQuery.node(depth: 4, using: &generator)
      let printed = QueryPrinter().text(of: SearchQuery(tree))
      let query = try parser.query(printed)
      #expect(query == SearchQuery(tree), "\(printed)")
      if query.root != tree { return }
    }
  }

  @Test(
    arguments: [
      (.word("مجلس الأمن"), "\"مجلس الأمن\""), (.phrase("أ\"ب"), "«أ\"ب»"),
      (.phrase("أ\"»ب"), "“أ\"»ب”"),
      (.phrase("\"»”"), "\" »”\""), (.not(.not(.word("أ"))), "-(-أ)"),
      (.word("title:أ"), "+title:أ"),
      (
        .all([.all([.word("أ"), .word("ب")]), .any([.word("أو"), .tag("a b")])]),
        "(أ ب) (+أو OR tag:\"a b\")"
      ),
      (.inTitle(.all([.word("أ"), .word("ب")])), "title:(أ ب)"), (.source(""), "source:\"\""),
      (.near(["أ", "ب"], distance: 3), "NEAR(أ ب, 3)"), (.days(from: nil, through: nil), "date:"),
    ] as [(SearchQuery.Node, String)])
  func `a query is printed as one would type it`(node: SearchQuery.Node, expected: String) {
    #expect(QueryPrinter().text(of: SearchQuery(node)) == expected)
  }
}
