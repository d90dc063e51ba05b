import Rendering
import Testing

/// Lines of CSV.
struct CSVTableTests {
  private let table = CSVTable(columns: ["id", "title", "tags"])

  private func line(_ title: String) -> String {
    table.line(.object([.init("title", .string(title)), .init("id", .string("a"))]))
  }

  @Test func `the header names the columns`() {
    #expect(table.header == "id,title,tags\r\n")
  }

  @Test(arguments: [
    ("زلزال", "زلزال"),
    ("أ,ب", "\"أ,ب\""),
    ("أ،ب", "أ،ب"),
    ("قال \"نعم\"", "\"قال \"\"نعم\"\"\""),
    ("سطر\nسطر", "\"سطر\nسطر\""),
    ("سطر\r\nسطر", "\"سطر\r\nسطر\""),
    ("\"\u{301}", "\"\"\"\u{301}\""),
    ("", ""),
  ])
  func `a field is quoted where it must be`(title: String, field: String) {
    #expect(Array(line(title).utf8) == Array("a,\(field),\r\n".utf8))
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1"])
  func `Excel runs no cell as a formula`(title: String) {
    let object = JSONValue.object([.init("title", .string(title))])
    let forExcel = CSVTable(columns: ["title"], isForExcel: true).line(object)
    #expect(forExcel.contains("'" + title))
    #expect(!CSVTable(columns: ["title"]).line(object).contains("'"))
  }

  @Test func `lists and objects are their words`() {
    let tags = JSONValue.array([
      .object([.init("tag", .string("iraq")), .init("name", .string("العراق"))]),
      .object([.init("tag", .string("usa"))]),
    ])
    let object = JSONValue.object([
      .init("tags", tags), .init("id", .integer(1)), .init("title", .null),
    ])
    #expect(table.line(object) == "1,,iraq; usa\r\n")
  }
}
