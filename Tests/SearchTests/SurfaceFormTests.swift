import Testing

@testable import Search

/// How an article writes a word.
struct SurfaceFormTests {
  private static let text = """
    أعلن مسؤولون في الموصِل والمُوصل والموصل أن القوات الأمريكيّة وصلت إلى بالأنبار، وقال وزير الخارجية. BBC
    """

  @Test(arguments: [
    ("الموصل", "الموصِل"), ("الانبار", "الأنبار"), ("وزير الخارجيه", "وزير الخارجية"),
    ("bbc", "BBC"),
    ("امريكيه", "أمريكيّة"), ("مسءول", "مسؤولون"), ("القوات", "القوات"),
  ])
  func `a word is given as written, without proclitics where it can be`(
    spelling: String, expected: String
  ) {
    #expect(SurfaceForm(of: spelling, in: Self.text)?.text == expected)
  }

  @Test(arguments: ["", " ", "بغداد", "وزير الدفاع", "🙂"])
  func `a word that is not there has no form`(spelling: String) {
    #expect(SurfaceForm(of: spelling, in: Self.text) == nil)
  }

  @Test func `another form of the word is told from the word`() {
    #expect(SurfaceForm(of: "مسءول", in: Self.text)?.isAsSpelled == false)
    #expect(SurfaceForm(of: "وزير الخارجيه", in: Self.text)?.isAsSpelled == true)
    #expect(SurfaceForm(of: "الانبار", in: Self.text)?.isAsSpelled == true)
  }
}
