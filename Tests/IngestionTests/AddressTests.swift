import ArchiveModel
import Testing

@testable import Ingestion

@Suite struct AddressTests {
  @Test(arguments: [
    ("https://a.example/2013/08/03/story.html", "2013-08-03"),
    ("https://a.example/news/2013/8/3/story", "2013-08-03"),
    ("https://a.example/2013/middle_east/8/3/syria/index.html", "2013-08-03"),
    ("https://a.example/20240115/خبر", "2024-01-15"),
    ("https://a.example/ar/2024-01-15-title", "2024-01-15"),
    ("https://a.example/2024/01/title", "2024-01"),
    ("https://a.example/2024/0115/title.html", "2024-01-15"),
  ])
  func `the day in an address is found`(address: String, date: String) {
    #expect(AddressDate.claim(in: address)?.value.description == date)
    #expect(AddressDate.claim(in: address)?.origin == .url)
  }

  @Test(arguments: [
    "https://a.example/article/20191399/x", "https://a.example/news/202401151234",
    "https://a.example/2013/", "https://2013.example/8/3/x", "https://a.example/1/2/3/x",
    "https://a.example/x?date=2013/08/03", "https://a.example/2013/99/99/x", "2013/08/03",
    "https://a.example/story/2013/gallery", "https://a.example/2013/13/40",
  ])
  func `numbers that are no date give none`(address: String) {
    #expect(AddressDate.claim(in: address) == nil)
  }

  @Test(arguments: [
    ("/n/1", "https://a.example/n/1"), ("b.html", "https://a.example/x/b.html"),
    ("../c", "https://a.example/c"), ("//b.example/d", "https://b.example/d"),
    ("?id=2", "https://a.example/x/y?id=2"), ("http://c.example/أ", "http://c.example/أ"),
    (" /n\n/2 ", "https://a.example/n/2"), ("./e?a=b/../c", "https://a.example/x/e?a=b/../c"),
  ])
  func `links are read against their page`(link: String, address: String) {
    #expect(PageAddress.resolved(link, on: PageAddress("https://a.example/x/y")) == address)
  }

  @Test(arguments: ["#top", "javascript:void(0)", "mailto:a@b.example", "", "   ", "tel:123"])
  func `links that lead nowhere have no address`(link: String) {
    #expect(PageAddress.resolved(link, on: PageAddress("https://a.example/x/y")) == nil)
  }

  @Test func `a relative link has no address where the page has none`() {
    #expect(PageAddress.resolved("/n/1", on: nil) == nil)
    #expect(PageAddress.resolved("//a.example/1", on: nil) == "https://a.example/1")
  }
}
