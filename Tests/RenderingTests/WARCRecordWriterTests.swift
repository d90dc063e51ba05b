import ArchiveModel
import Testing

@testable import Rendering

@Suite struct WARCRecordWriterTests {
  private let digest = (0..<32).map { UInt8($0 * 7) }

  private func text(_ capture: Capture) -> String {
    let record = WARCRecordWriter().record(
      of: capture, digest: digest, capturedAt: "2024-05-06T07:08:09Z")
    return String(decoding: record, as: UTF8.self)
  }

  @Test func `a capture is a resource with its address, its date and its digest`() {
    let provenance = Provenance(
      path: "a.html", mediaType: "text/html", charset: "windows-1256",
      url: "https://akhbar.example/1", fetchedAt: "2020-01-02T03:04:05Z")
    let expected = [
      "WARC/1.1", "WARC-Type: resource",
      "WARC-Record-ID: <urn:uuid:00070e15-1c23-8a31-b83f-464d545b6269>",
      "WARC-Target-URI: https://akhbar.example/1", "WARC-Date: 2020-01-02T03:04:05Z",
      "WARC-Block-Digest: sha256:AADQ4FI4EMVDCOB7IZGVIW3CNFYHO7UFRSJZVINIV63L3RGL2LMQ====",
      "Content-Type: text/html; charset=windows-1256",
      "Arshif-Captured-At: 2024-05-06T07:08:09Z", "Arshif-Fetched-At: 2020-01-02T03:04:05Z",
      "Content-Length: 3", "", "abc", "", "",
    ]
    let lines = text(Capture(provenance: provenance, bytes: Array("abc".utf8)))
      .split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines == expected)
  }

  @Test func `a capture of no address is named after its digest and dated by its import`() {
    let record = text(
      Capture(provenance: Provenance(path: "a.txt", mediaType: "text/plain"), bytes: []))
    #expect(record.contains("WARC-Target-URI: urn:sha256:00070e151c232a31"))
    #expect(record.contains("WARC-Date: 2024-05-06T07:08:09Z\r\n"))
    #expect(!record.contains("a.txt"))
  }

  @Test func `an address can't add a header`() {
    let provenance = Provenance(
      path: "", mediaType: "text/html", url: "http://akhbar.example/خبر عاجل\r\nWARC-Type: x")
    let record = text(Capture(provenance: provenance, bytes: []))
    #expect(
      record.contains("WARC-Target-URI: http://akhbar.example/خبر%20عاجل%0D%0AWARC-Type:%20x\r\n"))
  }

  @Test func `the record that begins a file is the same for the same words`() {
    let writer = WARCRecordWriter()
    let date = "2024-05-06T07:08:09Z"
    let info = writer.info(software: "arshif/1.0", description: "أخبار\nالمدينة", date: date)
    let text = String(decoding: info, as: UTF8.self)
    #expect(text.contains("\r\n\r\nsoftware: arshif/1.0\r\n"))
    #expect(text.contains("description: أخبار المدينة\r\n"))
    #expect(info == writer.info(software: "arshif/1.0", description: "أخبار\nالمدينة", date: date))
    let other = writer.info(software: "arshif/1.1", description: nil, date: date)
    let identifiers = [text, String(decoding: other, as: UTF8.self)].map { text in
      text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init).first {
        $0.hasPrefix("WARC-Record-ID")
      }
    }
    #expect(identifiers[0] != identifiers[1])
  }
}
