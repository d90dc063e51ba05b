import ArchiveModel
import Testing

@testable import Storage

struct CaptureDictionaryTests {
  /// Records that share their furniture.
  private static let records = (0..<200).map { number in
    let text = """
      {"url": "https://example.org/news/\(number)", "source": "جريدة المثال", "title": "خبر رقم \(number)",
      "body": "أعلنت الجهة المختصة اليوم أن المشروع رقم \(number * 7919 % 1000) سيبدأ قريبا"}
      """
    return Array(text.utf8)
  }

  @Test func `a capture compressed with a dictionary is restored to the byte`() throws {
    let dictionary = try #require(Self.dictionary)
    let compressor = CaptureCompressor()
    var plain = 0
    var shared = 0
    for record in Self.records {
      let compressed = try #require(compressor.compressed(record, with: dictionary))
      let restored = try CaptureDecompression.restored(
        compressed, byteCount: record.count, with: dictionary)
      #expect(restored == record)
      shared += compressed.count
      plain += compressor.compressed(record, with: nil)?.count ?? record.count
    }
    #expect(shared * 2 < plain)
  }

  @Test func `without its dictionary a capture is damaged, not another text`() throws {
    let dictionary = try #require(Self.dictionary)
    let compressed = try #require(
      CaptureCompressor().compressed(Self.records[0], with: dictionary))
    #expect(throws: ArchiveError.self) {
      try CaptureDecompression.restored(
        compressed, byteCount: Self.records[0].count, with: nil)
    }
  }

  @Test func `of few captures no dictionary is made`() {
    var trainer = CaptureDictionaryTrainer()
    for record in Self.records.prefix(10) { trainer.add(record) }
    #expect(trainer.dictionary() == nil)
  }

  private static var dictionary: CaptureDictionary? {
    var trainer = CaptureDictionaryTrainer()
    for record in records { trainer.add(record) }
    return trainer.dictionary().map {
      CaptureDictionary(mediaType: "application/json", row: 1, bytes: $0)
    }
  }
}
