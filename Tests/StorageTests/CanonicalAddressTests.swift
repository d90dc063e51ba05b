import ArchiveModel
import Testing
import TestSupport

@testable import Storage

/// Which addresses are of one page.
struct CanonicalAddressTests {
  @Test(arguments: [
    ("https://example.org/news/1", "example.org/news/1"),
    ("http://www.Example.org/news/1/", "example.org/news/1"),
    ("https://example.org/news/1#comments", "example.org/news/1"),
    ("https://example.org/?id=1", "example.org/?id=1"),
    ("https://example.org/News/A", "example.org/News/A"),
    ("https://example.org", "example.org"),
    ("example.org/أخبار", "example.org/أخبار"),
    ("", ""),
  ])
  func `an address has one form`(address: String, form: String) {
    #expect(CanonicalAddress.canonical(address) == form)
    #expect(CanonicalAddress.canonical(form) == form)
  }

  @Test func `pages that differ in their query are two`() {
    #expect(
      CanonicalAddress.canonical("https://example.org/?id=1")
        != CanonicalAddress.canonical("https://example.org/?id=2"))
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
