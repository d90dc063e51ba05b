import ArchiveModel
import Testing
import TestSupport

@testable import Search

/// Queries as the text that FTS5 gets.
struct MatchExpressionTests {
  private func prepared(_ query: SearchQuery) throws -> PreparedQuery {
    var preparer = QueryPreparer(isExact: false) { _ in false }
    return try preparer.prepared(query)
  }

  private func strict(_ text: String) throws -> MatchExpression? {
    let query = try prepared(QueryParser(today: .testDay).query(text))
    return MatchExpression(all: query.conjuncts, units: query.units)
  }

  @Test(arguments: [
    ("العراق", #""العراق""#),
    ("القوات العراقية", #""القوات" AND "العراقية""#),
    ("\"القوات العراقية\"", #""القوات العراقية""#),
    ("هجوم انتخاب*", #""هجوم" AND "انتخاب" *"#),
    ("هجوم OR قصف", #"("هجوم" OR "قصف")"#),
    ("بغداد (هجوم أو قصف)", #""بغداد" AND ("هجوم" OR "قصف")"#),
    ("(هجوم -سوريا) أو قصف", #"(("هجوم" NOT "سوريا") OR "قصف")"#),
    ("قرب(هجوم سوريا، 5)", #"NEAR("هجوم" "سوريا", 5)"#),
    ("عنوان:هجوم سوريا", #"({title} : ("هجوم")) AND "سوريا""#),
    ("هجوم ؟ -!", #""هجوم""#),
  ])
  func `a query compiles to quoted words`(query: String, expression: String) throws {
    #expect(try strict(query)?.text == expression)
  }

  @Test(arguments: ["", "؟", "\"؟\"", "-سوريا", "tag:iraq", "هجوم أو -سوريا"])
  func `what FTS5 can't express is none`(query: String) throws {
    #expect(try strict(query) == nil)
  }

  @Test func `what is excluded stands behind NOT`() throws {
    let query = try prepared(SearchQuery(.all([.word("هجوم"), .word("سوريا"), .prefix("لبن")])))
    let expression = MatchExpression(
      all: [.unit(0)], none: [.unit(1), .unit(2)], units: query.units)
    #expect(expression?.text == #"("هجوم") NOT ("سوريا" OR "لبن" *)"#)
    #expect(expression?.roles.map { $0?.unit } == [0, nil, nil])
  }

  @Test func `what stands in an expression twice counts once`() throws {
    let query = try prepared(SearchQuery(.all([.word("هجوم"), .word("سوريا")])))
    let expression = MatchExpression(anyOf: [0], counting: [1], units: query.units)
    #expect(expression?.text == #"("هجوم") AND ("هجوم" OR "سوريا")"#)
    #expect(expression?.roles.map { $0?.unit } == [0, nil, 1])
  }

  @Test func `quotes and NULs in a word can't end it`() throws {
    let query = try prepared(SearchQuery(.word("أ\"ب\0ج")))
    #expect(MatchExpression(all: query.conjuncts, units: query.units)?.text == "\"أ\"\"ب ج\"")
    let marked = try prepared(SearchQuery(.word("أ\"\u{301}")))
    #expect(
      MatchExpression(all: marked.conjuncts, units: marked.units)?.text == "\"أ\"\"\u{301}\"")
  }
}
