import ArchiveModel
import Foundation
import Testing

@testable import Ingestion

/// Every folder of `Samples/<source>/<slug>/` that holds a page must give its article.
@Suite struct SampleTests {
  @Test(arguments: Sample.all(with: "page.html"))
  func `a sample page gives the article beside it`(sample: Sample) throws {
    let bytes = Array(try Data(contentsOf: sample.folder.appending(path: "page.html")))
    let capture = Capture(
      provenance: Provenance(path: "page.html", mediaType: "text/html"), bytes: bytes)
    let expected = try sample.expectation()
    do {
      let article = try ArticleReader().article(in: capture)
      #expect(ExpectedArticle(article) == expected)
    } catch {
      #expect(error.code == .noArticle && !expected.isArticle, "\(error.message)")
    }
  }

  @Test(arguments: Sample.all(with: "page.txt"))
  func `the text of a sample page gives the article beside it`(sample: Sample) throws {
    let text = String(
      decoding: try Data(contentsOf: sample.folder.appending(path: "page.txt")), as: UTF8.self)
    let expected = try sample.expectation()
    switch PageTextExtractor().extraction(of: text) {
    case .noArticle(let reason): #expect(!expected.isArticle, "no article: \(reason)")
    case .article(let article): #expect(ExpectedArticle(article) == expected)
    }
  }
}

/// A folder of `Samples/`.
struct Sample: Sendable, CustomTestStringConvertible {
  let folder: URL

  /// The samples with a file of that name, in the order of their names.
  static func all(with file: String) -> [Sample] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Samples")
    return folders(in: root).flatMap(folders)
      .filter { FileManager.default.fileExists(atPath: $0.appending(path: file).path()) }
      .map { Sample(folder: $0) }
  }

  var testDescription: String {
    folder.pathComponents.suffix(2).joined(separator: "/")
  }

  func expectation() throws -> ExpectedArticle {
    let data = try Data(contentsOf: folder.appending(path: "article.json"))
    return try JSONDecoder().decode(ExpectedArticle.self, from: data)
  }

  private static func folders(in folder: URL) -> [URL] {
    let content = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: [.isDirectoryKey])
    return (content ?? []).filter { $0.hasDirectoryPath }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}

/// What `article.json` says of an article.
struct ExpectedArticle: Decodable, Equatable {
  struct Link: Decodable, Equatable {
    var title: String
    var url: String?
  }

  var title: String?
  var summary: String?
  var captions: [String]?
  var body: String?
  var byline: String?
  var published: String?
  var publishedPrecision: String?
  var publishedOrigin: String?
  var retrieved: String?
  var related: [Link]?
  var language: String?
  var url: String?
  var source: String?

  private enum CodingKeys: String, CodingKey {
    case title, summary, captions, body, byline, published, retrieved, related, language, url
    case source
    case publishedPrecision = "published_precision"
    case publishedOrigin = "published_origin"
  }

  /// Whether the page has an article at all.
  var isArticle: Bool { body?.isEmpty == false }

  init(_ article: Article) {
    title = article.title
    summary = article.summary
    captions = article.captions
    body = article.body
    byline = article.byline
    published = article.published?.value.description
    publishedPrecision = article.published?.value.precision.rawValue
    publishedOrigin = article.published?.origin.rawValue
    retrieved = article.retrieved?.value.description
    related = article.related.map { Link(title: $0.title, url: $0.url) }
    language = article.language
    url = article.url
    source = article.source
  }
}
