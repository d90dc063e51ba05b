import ArchiveModel
import Testing

@testable import Ingestion

@Suite struct SidecarTests {
  private let folder: TemporaryFolder
  private let page = """
    افتتاح جسر جديد فوق النهر

    دمشق - 3 آذار 2024

    افتتحت المحافظة اليوم جسرا جديدا فوق النهر يصل ضفتي المدينة بعد عامين من العمل المتواصل، وقال \
    مدير المشروع إن الجسر سيخفف الازدحام في وسط المدينة.

    وأضاف المدير أن الجسر مزود بإنارة حديثة وممر للمشاة، وأن العمل في الطريق المؤدي إليه ينتهي في \
    الصيف المقبل.
    """

  init() throws {
    folder = try TemporaryFolder()
  }

  private func articles() throws -> [Article] {
    let (captures, errors) = read(folder.path)
    #expect(errors.isEmpty)
    return try captures.map { try ArticleReader().article(in: $0) }
  }

  @Test(arguments: ["page.json", "page.txt.json", "page.meta.json"])
  func `what lies beside a page is told of it, and is no article itself`(name: String) throws {
    let json = """
      {"url": "https://n.example/5", "sitename": "صحيفة النهر", "author": "رنا", "title": "جسر جديد",
       "date": "2024-03-04", "scraped_at": "2024-04-01", "tags": ["جسور"], "language": "ar"}
      """
    try folder.write(page, to: "page.txt")
    try folder.write(json, to: name)
    let articles = try articles()
    #expect(articles.count == 1)
    let article = try #require(articles.first)
    #expect(article.title == "جسر جديد")
    #expect(article.url == "https://n.example/5")
    #expect(article.source == "صحيفة النهر")
    #expect(article.byline == "رنا")
    #expect(article.tags.map(\.slug) == ["جسور"])
    #expect(article.published?.value.description == "2024-03-04")
    #expect(article.published?.origin == .meta)
    #expect(article.rivalDates.map(\.value.description) == ["2024-03-03"])
    #expect(article.retrieved?.value.description == "2024-04-01")
    #expect(article.body.hasPrefix("افتتحت المحافظة"))
  }

  @Test func `the capture keeps what was told beside it`() throws {
    try folder.write(page, to: "page.txt")
    try folder.write(#"{"url": "https://n.example/5"}"#, to: "page.json")
    let capture = try #require(read(folder.path).captures.first)
    #expect(capture.provenance.sidecar == #"{"url": "https://n.example/5"}"#)
    #expect(try ArticleReader().article(in: capture).url == "https://n.example/5")
  }

  @Test func `a record beside a page is an article of its own if it has a text`() throws {
    try folder.write(page, to: "page.txt")
    try folder.write(#"{"title": "خبر آخر", "body": "نص"}"#, to: "page.json")
    #expect(try articles().map(\.title) == ["خبر آخر", "افتتاح جسر جديد فوق النهر"])
  }

  @Test func `what lies beside no page is a record like any other`() throws {
    try folder.write(#"{"title": "خبر", "url": "https://n.example/6"}"#, to: "other.meta.json")
    try folder.write(page, to: "page.txt")
    try folder.write("[1]", to: "page.json")
    let (captures, errors) = read(folder.path)
    #expect(captures.map(\.provenance.sidecar) == [nil, nil, nil])
    #expect(errors.isEmpty)
  }

  @Test func `a page that is named alone finds what lies beside it`() throws {
    let path = try folder.write(page, to: "page.txt")
    try folder.write(ArabicBytes.windows1256(#"{"source": "النهر"}"#), to: "page.json")
    let capture = try #require(read(path).captures.first)
    #expect(try ArticleReader().article(in: capture).source == "النهر")
  }

  @Test func `mapped keys are mapped beside a page too`() throws {
    let path = try folder.write(page, to: "page.txt")
    try folder.write(#"{"جهة": "النهر"}"#, to: "page.json")
    let map = try FieldMap(parsing: ["source=جهة"])
    let capture = try #require(CaptureReader(paths: [path], map: map).all().captures.first)
    #expect(try ArticleReader().article(in: capture).source == "النهر")
  }
}
