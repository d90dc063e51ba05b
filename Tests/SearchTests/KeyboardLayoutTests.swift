import Testing

@testable import Search

/// Words typed under the wrong layout.
struct KeyboardLayoutTests {
  @Test(arguments: [
    ("hguvhr", ["العراق"]), ("fy]h]", ["بغداد"]), ("hg[.hzv", ["الجزائر"]), ("sgh", ["سلا"]),
    ("sb", ["سلا"]),
    ("Hguvhr", ["ألعراق"]), ("Fy]h]", ["بغداد"]), ("GlN", ["لأمآ"]), ("قثعفثقس", ["reuters"]),
    ("مهلاف", ["light", "libt"]),
    ("لالاؤ", ["ghghc", "bbc"]),
  ])
  func `the same keys give another word`(typed: String, expected: [String]) {
    #expect(KeyboardLayout.switched(typed) == expected)
  }

  @Test(arguments: ["", "2024", "é", "日本", "بغدادa", "a بغداد", "ـ"])
  func `words of no layout or two have none`(typed: String) {
    #expect(KeyboardLayout.switched(typed) == [])
  }
}
