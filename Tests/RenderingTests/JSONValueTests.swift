import Rendering
import Testing

/// JSON as text.
struct JSONValueTests {
  @Test(arguments: [
    (JSONValue.null, "null"),
    (.bool(true), "true"),
    (.integer(-7), "-7"),
    (.number(0.5), "0.5"),
    (.number(.infinity), "null"),
    (.number(.nan), "null"),
    (.string("العراق 🇮🇶"), "\"العراق 🇮🇶\""),
    (.string("أ\"ب\\ج/د"), #""أ\"ب\\ج/د""#),
    (.string("أ\nب\rج\td\u{0}\u{1B}"), #""أ\nب\rج\td\u0000\u001b""#),
    (.string("\r\n"), #""\r\n""#),
    (.string("\"\u{301}"), "\"\\\"\u{301}\""),
    (.string("\u{2028}\u{2029}"), #""\u2028\u2029""#),
    (.string("\u{200F}\u{200C}"), "\"\u{200F}\u{200C}\""),
    (.array([]), "[]"),
    (.object([]), "{}"),
    (.array([.integer(1), .array([.null])]), "[1, [null]]"),
    (.object([.init("ب", .integer(1)), .init("أ", .bool(false))]), #"{"ب": 1, "أ": false}"#),
  ])
  func `a value is one line, keys in their order`(value: JSONValue, text: String) {
    #expect(value.text.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test func `the text for people is over several lines`() {
    let value = JSONValue.array([
      .object([.init("id", .string("a")), .init("tags", .array([]))]), .object([]),
    ])
    #expect(
      value.prettyText == """
        [
          {
            "id": "a",
            "tags": []
          },
          {}
        ]
        """)
  }

  @Test func `a key leads to its value`() {
    let value = JSONValue.object([.init("a", .integer(1)), .init("b", .null)])
    #expect(value["a"] == .integer(1))
    #expect(value["b"] == .null)
    #expect(value["c"] == nil)
    #expect(JSONValue.integer(1)["a"] == nil)
    #expect(JSONValue(nil as String?) == .null)
  }
}
