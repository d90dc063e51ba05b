import ArchiveModel
import Testing

@testable import Ingestion

@Suite struct ArticleReaderTests {
  private func page(_ bytes: [UInt8], charset: String = "utf-8") -> Capture {
    Capture(
      provenance: Provenance(path: "page.txt", mediaType: "text/plain", charset: charset),
      bytes: bytes)
  }

  @Test func `a page without text gives an error with the reason and the file`() {
    let error = #expect(throws: ArchiveError.self) {
      try ArticleReader().article(in: page([]))
    }
    #expect(error?.code == .noArticle)
    #expect(error?.message.hasPrefix("the page holds no article: ") == true)
    #expect(error?.path == "page.txt")
  }

  @Test func `a record gives the same article each time`() throws {
    let reader = ArticleReader()
    let provenance = Provenance(path: "a.jsonl", record: 3, mediaType: "application/json")
    let capture = Capture(
      provenance: provenance, bytes: Array(#"{"title": "خبر", "body": "نص"}"#.utf8))
    #expect(try reader.article(in: capture) == Article(title: "خبر", body: "نص", language: "ar"))
    #expect(try reader.article(in: capture) == ArticleReader().article(in: capture))
  }

  @Test func `an error of a record carries file and record`() {
    let provenance = Provenance(path: "a.jsonl", record: 3, mediaType: "application/json")
    let capture = Capture(provenance: provenance, bytes: Array("[]".utf8))
    let error = #expect(throws: ArchiveError.self) { try ArticleReader().article(in: capture) }
    #expect(error?.path == "a.jsonl")
    #expect(error?.record == 3)
  }
}
