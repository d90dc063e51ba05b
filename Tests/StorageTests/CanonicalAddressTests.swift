import ArchiveModel
import Testing
import TestSupport

@testable import Storage

/// Which addresses are of one page.
struct CanonicalAddressTests {
  @Test(arguments: [
    ("https://example.org/news/1", "example.org/news/1"),
    ("http://www.Example.org/news/1/", "example.org/news/1"),
    ("//example.org/news/1", "example.org/news/1"),
    ("https://user@example.org.:443/news//./x/../1", "example.org/news/1"),
    ("http://example.org:8080/news/1", "example.org:8080/news/1"),
    ("https://example.org/news/1#comments", "example.org/news/1"),
    ("https://example.org/#!/news/1", "example.org/#!/news/1"),
    ("https://example.org/?id=1", "example.org/?id=1"),
    ("https://example.org/News/A", "example.org/News/A"),
    ("https://example.org/news/index.html?", "example.org/news"),
    ("https://example.org/index.php?id=5", "example.org/?id=5"),
    ("https://example.org", "example.org"),
    ("example.org/أخبار", "example.org/أخبار"),
    ("https://xn--mgbh0fb.xn--kgbechtv/1", "مثال.إختبار/1"),
    ("https://م\u{627}\u{653}ل.example/1", "مآل.example/1"),
    ("https://example.org/%D8%A3%D8%AE%d8%a8%d8%a7%d8%b1", "example.org/أخبار"),
    ("https://example.org/%c7%e1%ce%c8%d1", "example.org/%C7%E1%CE%C8%D1"),
    ("https://example.org/100%", "example.org/100%25"),
    ("https://example.org/a?q=%D9%82+%D9%83&b=", "example.org/a?b&q=ق%20ك"),
    ("https://example.org/a;jsessionid=1F?PHPSESSID=3", "example.org/a"),
    ("https://m.example.org/a", "example.org/a"),
    ("https://m.com/a", "m.com/a"),
    ("https://m.gov.example/a", "m.gov.example/a"),
    ("https://amp.example.org/a", "example.org/a"),
    ("https://example.org/amp/news/1", "example.org/news/1"),
    ("https://example.org/news/1/amp/", "example.org/news/1"),
    ("https://example.org/amp", "example.org/amp"),
    ("https://example.org/news/1.amp.html", "example.org/news/1.html"),
    ("https://example.org/news/1?outputType=amp&amp=1&print=1", "example.org/news/1"),
    ("https://www.google.com/amp/s/www.example.org/news/1.html", "example.org/news/1.html"),
    ("https://example-org.cdn.ampproject.org/c/s/example.org/news/1", "example.org/news/1"),
    ("", ""),
  ])
  func `an address has one form`(address: String, form: String) {
    #expect(CanonicalAddress.canonical(address) == form)
    #expect(CanonicalAddress.canonical(form) == form)
  }

  @Test(arguments: [
    "utm_source=x", "UTM_Medium=mail", "fbclid=Iw", "gclid=1", "igshid=1", "mc_cid=1", "yclid=1",
    "_ga=2", "ref=home", "ref_src=twsrc", "cmpid=1", "ocid=1", "at_medium=1", "s_cid=1",
  ])
  func `what tells who came from where is no part of the address`(parameter: String) {
    #expect(
      CanonicalAddress.canonical("https://example.org/a?\(parameter)&id=7")
        == CanonicalAddress.canonical("https://example.org/a?id=7"))
  }

  @Test(arguments: [
    ("https://example.org/?id=1", "https://example.org/?id=2"),
    (
      "https://example.org/News_Detail.aspx?ArticleID=230099&CategoryID=7",
      "https://example.org/News_Detail.aspx?ArticleID=230100&CategoryID=7"
    ),
    ("https://example.org/?p=1", "https://example.org/"),
    ("https://example.org/a?article=1", "https://example.org/a?article=2"),
    ("https://example.org/#!/1", "https://example.org/#!/2"),
    ("https://example.org/%C7%E1", "https://example.org/%C7%E2"),
    ("https://a.example.org/1", "https://b.example.org/1"),
    ("https://example.org:8080/1", "https://example.org:8081/1"),
    ("https://example.org/a%2Fb", "https://example.org/a/b"),
    ("https://example.org/?q=a%2Bb", "https://example.org/?q=a+b"),
  ])
  func `addresses of two pages stay two`(one: String, other: String) {
    #expect(CanonicalAddress.canonical(one) != CanonicalAddress.canonical(other))
  }

  @Test func `the order of parameters tells no pages apart`() {
    #expect(
      CanonicalAddress.canonical("https://example.org/a?x=1&y=2&amp;z=3")
        == CanonicalAddress.canonical("http://example.org/a?z=3&y=2&x=1"))
  }

  @Test func `the form of a form is the form, whatever is given`() {
    let pieces = [
      "http://", "https:", "//", "/", "/", "?", "#", "#!", "&", "=", ";", "amp", "amp/", ".amp",
      ".html", "index.html", "www.", "m.", "..", ".", "%", "%2F", "%25", "%D8%A7", "%C7", "%CC%B8",
      "%2E", "%CD%BE", ":80", ":", "@", "xn--", "xn--mgbh0fb", "google.com", "/amp/s/",
      "cdn.ampproject.org", "/c/s/", "utm_a=1", "jsessionid=", "خبر", "İ", "Σ", "\u{338}", "K", " ",
      "\\", "+", "a", "1", "é", "e\u{301}",
    ]
    var generator = SeededGenerator(seed: 7)
    for round in 0..<4000 {
      var address = ""
      for _ in 0..<Int.random(in: 0...12, using: &generator) {
        address += pieces.randomElement(using: &generator) ?? ""
      }
      if round % 4 == 0 { address += RandomText.text(length: 30, using: &generator) }
      let form = CanonicalAddress.canonical(address)
      #expect(CanonicalAddress.canonical(form) == form, "\(address.debugDescription)")
    }
  }

  @Test func `a long address takes no time by its square`() {
    for piece in ["/a", "/..", "%D8%A7", "&a=1", ";jsessionid=1", "www.", ".", "\u{338}", "xn--a."]
    {
      let address = "https://example.org/" + String(repeating: piece, count: 20_000)
      #expect(!CanonicalAddress.canonical(address).isEmpty)
    }
  }

  @Test func `an article of no address is known by its source and given id, then by its text`() {
    func identity(_ change: (inout Article) -> Void) -> ArticleIdentity {
      var article = Article.sample()
      article.url = nil
      change(&article)
      return ArticleIdentity(of: article)
    }
    #expect(identity { $0.sourceID = "7" } == identity { ($0.sourceID, $0.body) = ("7", "غيره") })
    #expect(
      identity { ($0.sourceID, $0.source) = ("7", "أ") }
        != identity { ($0.sourceID, $0.source) = ("7", "ب") })
    #expect(identity { _ in } == identity { $0.byline = "مراسلنا" })
    #expect(identity { _ in } != identity { $0.body += "." })
  }
}
