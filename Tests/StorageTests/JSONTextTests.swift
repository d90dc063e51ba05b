import Testing

@testable import Storage

struct JSONTextTests {
  @Test(arguments: [
    [], [""], ["العراق"], ["بغداد", "الموصل"], ["a,b", "[c]", "d]"], ["\u{064B}mark"],
    ["quote \"", "\\", "tab\tand\nline", "\u{1}"], ["", ""], ["/", "😀"],
  ])
  func `strings survive`(strings: [String]) {
    #expect(JSONText.strings(JSONText.array(strings)) == strings)
  }

  @Test(arguments: [
    (#"[ "a", "b" ]"#, ["a", "b"]), (#"["\u0639"]"#, ["ع"]), (#"["a"]"#, ["a"]), ("[ ]", []),
    ("", []), ("[", []), ("]", []), (#"["]"#, []), (#"["a"#, []), ("{}", []), ("[1]", []),
    ("null", []),
  ])
  func `any array of strings is read, and nothing else`(text: String, strings: [String]) {
    #expect(JSONText.strings(text) == strings)
  }
}
