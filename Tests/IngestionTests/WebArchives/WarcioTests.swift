import ArchiveModel
import Foundation
import Testing

@testable import Ingestion

/// The web archives that warcio and jwarc are tested with, where they lie beside the checkout.
enum WarcioFiles {
  static let folder: String = {
    if let path = ProcessInfo.processInfo.environment["ARSHIF_DATA"] { return path + "/warc" }
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return root.appending(path: "shared/data/warc").path
  }()

  static var arePresent: Bool {
    FileManager.default.fileExists(atPath: folder + "/EXPECTED.jsonl")
  }
}

/// What warcio 1.8.1 reads of web archives, and what we do.
@Suite(.enabled(if: WarcioFiles.arePresent)) struct WarcioTests {
  private struct File: Decodable {
    struct Record: Decodable {
      let type: String
      let uri: String?
      let date: String?
      let content_length: String?
      let http_status: String?
      let http_content_type: String?
      let payload_bytes: Int
    }

    let file: String
    let warcio_error: String?
    let records: [Record]
  }

  /// Where warcio gives up and we read on: records that share a gzip member, or span two.
  private static let readFurther = [
    "warcio__example-bad-non-chunked.warc.gz": 6, "warcio__example-bad.warc.gz.bad": 6,
    "warcio__example-wrong-chunks.warc.gz": 2,
  ]

  /// Records that warcio gives, with or without a warning, and we tell as bad: a length that is none, or not that of the
  /// block.
  private static let toldAsBad = ["warcio__bad.arc": [0, 1, 3], "warcio__example-trunc.warc": [2]]

  private static func files() throws -> [File] {
    let text = try String(contentsOfFile: WarcioFiles.folder + "/EXPECTED.jsonl", encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(File.self, from: Data($0.utf8))
    }
  }

  private static func items(of file: File) throws -> [WebArchiveItem] {
    var reader = try WebArchiveReader(path: WarcioFiles.folder + "/" + file.file)
    return reader.all()
  }

  @Test func `headers are those that warcio reads`() throws {
    for file in try Self.files() {
      let headers = try Self.items(of: file).compactMap(\.header)
      #expect(
        headers.count == Self.readFurther[file.file] ?? file.records.count,
        "\(file.file) \(headers)")
      for (header, expected) in zip(headers, file.records) {
        #expect(header.type == expected.type, "\(file.file)")
        #expect(header.targetURI == expected.uri, "\(file.file)")
        #expect(header.date == expected.date, "\(file.file)")
        #expect(header.declaredLength == expected.content_length, "\(file.file)")
      }
    }
  }

  @Test func `answers are those that warcio reads`() throws {
    for file in try Self.files() {
      for (item, expected) in zip(try Self.items(of: file), file.records) {
        guard let record = item.record else { continue }
        let payload = RecordPayload(record)
        #expect(payload.status.map(String.init) == expected.http_status, "\(file.file)")
        guard record.header.type == "response" || record.header.type == "resource" else { continue }
        if payload.status != nil {
          #expect(payload.contentType == expected.http_content_type, "\(file.file)")
        }
        let encoding = ContentEncoding(payload.fields?["Content-Encoding"])
        guard case .body(let body) = encoding.unpacked(payload.body, maximumLength: 1 << 20) else {
          Issue.record("\(file.file) holds a body that can't be unpacked")
          continue
        }
        // Of a record whose gzip member ends too early, warcio reads no body; of one without HTTP headers, neither.
        if expected.payload_bytes > 0 {
          #expect(body.count == expected.payload_bytes, "\(file.file)")
        }
      }
    }
  }

  @Test func `bad records are told as bad, and no others`() throws {
    for file in try Self.files() {
      let items = try Self.items(of: file)
      let bad = items.indices.filter { items[$0].error != nil }
      #expect(bad == Self.toldAsBad[file.file] ?? [], "\(file.file) \(items.compactMap(\.error))")
      #expect(bad.allSatisfy { items[$0].error?.path?.hasSuffix(file.file) == true })
    }
  }

  @Test func `pages become captures and all other records are counted`() throws {
    for file in try Self.files() {
      let reader = CaptureReader(paths: [WarcioFiles.folder + "/" + file.file], format: .warc)
      let (captures, errors) = reader.all()
      let records = Self.readFurther[file.file] ?? file.records.count
      #expect(
        captures.count + errors.count + reader.skippedRecords.total == records, "\(file.file)")
      #expect(captures.allSatisfy { $0.provenance.mediaType == "text/html" }, "\(file.file)")
      #expect(captures.allSatisfy { $0.provenance.fetchedAt != nil && $0.provenance.url != nil })
    }
  }

  @Test func `block digests are judged as warcio check judges them`() throws {
    var reader = try WebArchiveReader(path: WarcioFiles.folder + "/warcio__example-digest.warc")
    let records = reader.all().compactMap(\.record)
    for record in records {
      let block = RecordDigest(record.header.fields["WARC-Block-Digest"])
      #expect(block?.matches(record.block[...]) == true)
    }
    let payloads = records.map { record in
      RecordDigest(record.header.fields["WARC-Payload-Digest"])?.matches([]) == true
    }
    #expect(payloads == [false, true, true, true])
  }
}
