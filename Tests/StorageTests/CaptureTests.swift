import ArchiveModel
import GRDB
import Storage
import Testing
import TestSupport

/// The bytes as scraped.
struct CaptureTests {
  private static var random: [UInt8] {
    var generator = SeededGenerator(seed: 9)
    return (0..<5000).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  @Test(arguments: [
    Array(String(repeating: "نص يتكرر\r\n", count: 500).utf8), random, [0],
    [0xEF, 0xBB, 0xBF, 0, 0xFF],
  ])
  func `a capture comes back byte for byte`(bytes: [UInt8]) throws {
    let archive = try ArchiveDatabase.inMemory()
    try archive.store(.sample(), capture: bytes)
    let id = try #require(try archive.articles(ArticleFilter()).articles.first).id
    #expect(try archive.capture(ofArticle: id) == bytes)
    let provenance = Provenance(path: "a.txt", mediaType: "text/plain")
    let elsewhere = Provenance(
      path: "a.txt", mediaType: "text/plain", url: "https://example.org/other")
    let held = try archive.holdsCaptures([
      (Digest(of: bytes), provenance), (Digest(of: [1]), provenance),
      (Digest(of: bytes), elsewhere),
    ])
    #expect(held == [true, false, false])
  }

  @Test func `text is kept in less room`() throws {
    let archive = try ArchiveDatabase.inMemory()
    try archive.store(.sample(), capture: Array(String(repeating: "نص ", count: 1000).utf8))
    let statistics = try archive.statistics()
    #expect(statistics.storedCaptureBytes * 10 < statistics.captureBytes)
  }

  @Test func `a digest is SHA-256`() {
    let hex = Digest(of: Array("abc".utf8)).bytes.map {
      String($0 >> 4, radix: 16) + String($0 & 15, radix: 16)
    }
    #expect(
      hex.joined() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func `a capture that was not kept says so`() throws {
    let archive = try ArchiveDatabase.inMemory()
    let bytes = Array("نص".utf8)
    let capture = PreparedCapture(
      Capture(provenance: Provenance(path: "-", mediaType: "text/plain"), bytes: bytes),
      digest: Digest(of: bytes), readerVersion: "1", compressor: nil)
    let run = try archive.beginImport(programVersion: "0", now: "")
    _ = try archive.save(
      [PreparedArticle(.sample(), capture: capture, annotations: [])], run: run, now: "")
    let id = try #require(try archive.articles(ArticleFilter()).articles.first).id
    let error = #expect(throws: ArchiveError.self) { try archive.capture(ofArticle: id) }
    #expect(error?.code == .notFound)
  }

  @Test func `a capture whose bytes were changed is damaged`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("archive.db")
    try ArchiveDatabase.create(at: path)
      .store(.sample(), capture: Array(String(repeating: "نص ", count: 1000).utf8))
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "UPDATE capture SET bytes = x'0102', byte_count = 3000")
    }
    let archive = try ArchiveDatabase.open(at: path)
    let id = try #require(try archive.articles(ArticleFilter()).articles.first).id
    let error = #expect(throws: ArchiveError.self) { try archive.capture(ofArticle: id) }
    #expect(error?.code == .damaged)
  }
}
