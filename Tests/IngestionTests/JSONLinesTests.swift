import ArchiveModel
import Testing

@testable import Ingestion

@Suite struct JSONLinesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func record(_ number: Int) -> String {
    "{\"title\": \"الخبر رقم \(number)\", \"body\": \"نص\"}"
  }

  @Test func `each line is a record with its number, and blank lines count`() throws {
    let path = try folder.write("\(record(1))\r\n\r\n  \n\(record(2))\n\(record(3))", to: "a.jsonl")
    let (captures, errors) = read(path)
    #expect(captures.map { String(decoding: $0.bytes, as: UTF8.self) } == (1...3).map(record))
    #expect(captures.map(\.provenance.record) == [1, 4, 5])
    #expect(captures.first?.provenance.mediaType == "application/json")
    #expect(errors.isEmpty)
  }

  @Test(arguments: ["a.txt", "a.json", "a", "a.ndjson"])
  func `lines of records are known by their content`(name: String) throws {
    let path = try folder.write((1...2).map(record).joined(separator: "\n"), to: name)
    #expect(read(path).captures.map(\.provenance.record) == [1, 2])
  }

  @Test func `a line cut in half is rejected with its number`() throws {
    let cut = "{\"title\": \"خبر انق"
    let path = try folder.write("\(record(1))\n\(cut)\n\(record(3))\n", to: "a.jsonl")
    let reader = ArticleReader()
    let captures = read(path).captures
    #expect(captures.count == 3)
    #expect(try reader.article(in: captures[2]).title == "الخبر رقم 3")
    let error = #expect(throws: ArchiveError.self) { try reader.article(in: captures[1]) }
    #expect(error?.code == .malformedInput)
    #expect(error?.path == path)
    #expect(error?.record == 2)
    #expect(error?.message == "the record '\(cut)' ends before its JSON is complete")
  }

  @Test func `a first line cut in half leaves the others`() throws {
    let path = try folder.write("{\"title\": \"خ\n\(record(2))\n\(record(3))\n", to: "a.txt")
    #expect(read(path).captures.map(\.provenance.record) == [1, 2, 3])
  }

  @Test func `a line beyond the limit is rejected and the next is read`() throws {
    let long = "{\"title\": \"\(String(repeating: "طويل ", count: 100_000))\"}"
    let path = try folder.write("\(record(1))\n\(long)\n\(record(3))\n\(long)", to: "a.jsonl")
    let (captures, errors) = read(path, maximum: 100_000)
    #expect(captures.map(\.provenance.record) == [1, 3])
    #expect(errors.map(\.code) == [.recordTooLong, .recordTooLong])
    #expect(errors.map(\.record) == [2, 4])
    #expect(read(path).captures.count == 4)
  }

  @Test func `records longer than a chunk are put together`() throws {
    let texts = (1...9).map { "{\"body\": \"\(String(repeating: "نص \($0) ", count: 40_000))\"}" }
    let path = try folder.write(texts.joined(separator: "\r\n"), to: "a.jsonl")
    #expect(CaptureReader(paths: [path]).texts() == texts)
  }

  @Test(arguments: [true, false], [true, false])
  func `lines in UTF-16 are converted`(bigEndian: Bool, mark: Bool) throws {
    let lines = (1...20_000).map(record)
    let bytes = ArabicBytes.utf16(
      lines.joined(separator: "\r\n"), bigEndian: bigEndian, mark: mark)
    let path = try folder.write(bytes, to: "a.jsonl")
    let captures = read(path).captures
    #expect(captures.map { String(decoding: $0.bytes, as: UTF8.self) } == lines)
    #expect(captures.first?.provenance.charset == "utf-8")
  }

  @Test func `lines in Windows-1256 keep their bytes and are converted when parsed`() throws {
    let lines = (1...3).map { "{\"title\": \"\(ArabicBytes.sentence) \($0)\"}" }
    let bytes = ArabicBytes.windows1256(lines.joined(separator: "\n"))
    let path = try folder.write(bytes, to: "a.jsonl")
    let captures = read(path).captures
    #expect(captures.map(\.provenance.charset) == Array(repeating: "windows-1256", count: 3))
    #expect(captures[2].bytes == ArabicBytes.windows1256(lines[2]))
    #expect(try ArticleReader().article(in: captures[2]).title == ArabicBytes.sentence + " 3")
  }

  @Test func `a byte order mark is no part of the first record`() throws {
    let path = try folder.write("\u{FEFF}\(record(1))\n\(record(2))", to: "a.jsonl")
    #expect(CaptureReader(paths: [path]).texts() == [record(1), record(2)])
  }
}
