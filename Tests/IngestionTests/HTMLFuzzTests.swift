import ArchiveModel
import Foundation
import Testing

@testable import Ingestion

/// Damaged pages must end in articles or errors; `ARSHIF_FUZZ` tells how many to read, 300 if it is not set.
@Suite struct HTMLFuzzTests {
  @Test func `damaged pages end in articles or errors`() throws {
    let count = ProcessInfo.processInfo.environment["ARSHIF_FUZZ"].flatMap(Int.init) ?? 300
    let pages = try Sample.all(with: "page.html").map {
      Array(try Data(contentsOf: $0.folder.appending(path: "page.html")))
    }
    try #require(!pages.isEmpty)
    var mutator = HTMLMutator(pages: pages, seed: 2024)
    let reader = ArticleReader()
    for _ in 0..<count {
      let page = mutator.next()
      let provenance = Provenance(
        path: "page.html", mediaType: "text/html", url: "https://a.example/2024/03/05/x",
        fetchedAt: "2024-03-06T10:00:00Z")
      do {
        let article = try reader.article(in: Capture(provenance: provenance, bytes: page))
        #expect(!article.body.isEmpty)
        #expect(article.published.map { $0.value.start.year <= 2024 } ?? true)
      } catch {
        #expect([.noArticle, .malformedInput, .binaryInput].contains(error.code))
      }
    }
  }
}
