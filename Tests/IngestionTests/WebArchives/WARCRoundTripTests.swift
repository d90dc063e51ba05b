import ArchiveModel
import CNettle
import Foundation
import Rendering
import Testing

@testable import Ingestion

@Suite struct WARCRoundTripTests {
  @Test func `what is written as WARC is read as it was`() throws {
    let folder = try TemporaryFolder()
    let writer = WARCRecordWriter()
    var random = SeededGenerator(state: 23)
    let captures = (1...60).map { Self.capture($0, &random) }
    var file = writer.info(software: "test", description: nil, date: "2024-05-06T07:08:09Z")
    for capture in captures {
      let digest = Self.sha256(capture.bytes)
      let date = "2024-05-06T07:08:09Z"
      file += writer.sidecarRecord(of: capture, digest: digest, capturedAt: date) ?? []
      file += writer.record(of: capture, digest: digest, capturedAt: date)
    }
    let path = try folder.write(file, to: "out.warc")
    let (found, errors) = read(path)
    #expect(errors.isEmpty)
    #expect(found.map(\.bytes) == captures.map(\.bytes))
    #expect(found.map(\.provenance.url) == captures.map(\.provenance.url))
    #expect(found.map(\.provenance.charset) == captures.map(\.provenance.charset))
    #expect(found.map(\.provenance.mediaType) == captures.map(\.provenance.mediaType))
    #expect(found.map(\.provenance.fetchedAt) == captures.map(\.provenance.fetchedAt))
    #expect(found.map(\.provenance.lastModified) == captures.map(\.provenance.lastModified))
    #expect(found.map(\.provenance.sidecar) == captures.map(\.provenance.sidecar))
  }

  private static func capture(_ number: Int, _ random: inout SeededGenerator) -> Capture {
    let kinds = [
      ("text/html", "utf-8"), ("text/html", "windows-1256"), ("text/plain", "utf-8"),
      ("application/json", "utf-8"),
    ]
    let (mediaType, charset) = kinds[number % kinds.count]
    let inner = (0..<Int.random(in: 1...9, using: &random)).map { _ in
      ABreak.allCases.randomElement(using: &random)?.rawValue ?? ""
    }
    let text =
      "خبر \(number) " + inner.joined(separator: ArabicBytes.sentence) + ArabicBytes.sentence
    let body =
      switch mediaType {
      case "text/html": "<html><p>\(text)</p></html>"
      case "application/json": "{\"title\": \"خبر \(number)\"}"
      default: text
      }
    let provenance = Provenance(
      path: "page", record: number, mediaType: mediaType, charset: charset,
      url: number % 3 == 0 ? nil : "https://akhbar.example/خبر/\(number)",
      fetchedAt: number % 5 == 0 ? nil : "2023-01-02T03:04:\(10 + number % 50)Z",
      lastModified: number % 4 == 0 ? "الأحد 100%\r\nX: y" : nil,
      sidecar: number % 7 == 0 ? "{\"url\": \"https://akhbar.example/خبر/\(number)\"}\r\n\r\n" : nil
    )
    return Capture(
      provenance: provenance,
      bytes: charset == "utf-8" ? Array(body.utf8) : ArabicBytes.windows1256(body))
  }

  /// What might be taken for the end of a record.
  private enum ABreak: String, CaseIterable {
    case lines = "\r\n\r\n"
    case line = "\n"
    case record = "\r\n\r\nWARC/1.0\r\nContent-Length: 5\r\n\r\n"
    case none = ""
  }

  private static func sha256(_ bytes: [UInt8]) -> [UInt8] {
    var context = sha256_ctx()
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    nettle_sha256_init(&context)
    nettle_sha256_update(&context, bytes.count, bytes)
    nettle_sha256_digest(&context, digest.count, &digest)
    return digest
  }
}
