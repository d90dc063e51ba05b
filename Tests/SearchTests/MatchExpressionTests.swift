import ArchiveModel
import Testing

@testable import Search

/// Queries as the text that FTS5 gets.
struct MatchExpressionTests {
  private func all(_ text: String) -> String? {
    MatchExpression(QueryParser().query(text)).text
  }

  private func any(_ text: String) -> String? {
    MatchExpression(QueryParser().query(text), isWidened: true).text
  }

  @Test(arguments: [
    ("العراق", #""العراق""#, #""العراق""#),
    ("القوات العراقية", #""القوات" AND "العراقية""#, #""القوات" OR "العراقية""#),
    ("\"القوات العراقية\"", #""القوات العراقية""#, #""القوات العراقية""#),
    ("هجوم انتخاب*", #""هجوم" AND "انتخاب" *"#, #""هجوم" OR "انتخاب" *"#),
    ("هجوم -سوريا", #"("هجوم") NOT ("سوريا")"#, #"("هجوم") NOT ("سوريا")"#),
    (
      "هجوم جديد -سوريا -لبن*", #"("هجوم" AND "جديد") NOT ("سوريا" OR "لبن" *)"#,
      #"("هجوم" OR "جديد") NOT ("سوريا" OR "لبن" *)"#
    ),
    (
      "\"حزب الله\" \"مجلس الأمن\" هجوم", #""حزب الله" AND "مجلس الأمن" AND "هجوم""#,
      #""حزب الله" AND "مجلس الأمن" AND ("حزب الله" OR "هجوم")"#
    ),
    ("هجوم -\"حزب الله\"", #""هجوم""#, #""هجوم""#),
    ("AND OR NOT", #""AND" AND "OR" AND "NOT""#, #""AND" OR "OR" OR "NOT""#),
    ("title:سوريا (هجوم)", #""title:سوريا" AND "(هجوم)""#, #""title:سوريا" OR "(هجوم)""#),
    ("هجوم ؟ -!", #""هجوم""#, #""هجوم""#),
  ])
  func `a query compiles to quoted words`(query: String, strict: String, widened: String) {
    #expect(all(query) == strict)
    #expect(any(query) == widened)
  }

  @Test(arguments: ["", "؟", "-سوريا", "-\"حزب الله\"", "\"؟\""])
  func `a query without a word to look for is none`(query: String) {
    #expect(all(query) == nil)
    #expect(any(query) == nil)
  }

  @Test func `quotes and NULs in a word can't end it`() {
    let query = SearchQuery(clauses: [.init(.word, "أ\"ب\0ج")])
    #expect(MatchExpression(query).text == "\"أ\"\"ب ج\"")
    let marked = SearchQuery(clauses: [.init(.word, "أ\"\u{301}")])
    #expect(MatchExpression(marked).text == "\"أ\"\"\u{301}\"")
  }
}
