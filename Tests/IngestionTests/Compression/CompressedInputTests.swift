import ArchiveModel
import Foundation
import Testing

@testable import Ingestion

@Suite struct CompressedInputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private static func lines(_ count: Int, from start: Int = 0) -> [String] {
    (start..<start + count).map {
      "{\"title\": \"خبر \($0 * 7919 % 10007)\", \"body\": \"نص رقم \($0)\"}"
    }
  }

  private static func bytes(_ lines: [String]) -> [UInt8] {
    Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  @Test(
    arguments: [
      Packing.gzip, { Packing.zstd($0) }, { Packing.gzip(Packing.gzip($0)) },
      { Packing.gzip(Packing.zstd($0)) }, { Packing.zstd(Packing.gzip($0)) },
    ] as [@Sendable ([UInt8]) -> [UInt8]])
  func `records are read whatever they are compressed by, by content and not by name`(
    pack: @Sendable ([UInt8]) -> [UInt8]
  ) throws {
    let lines = Self.lines(5000)
    for name in ["a.jsonl.gz", "a.txt", "a"] {
      let path = try folder.write(pack(Self.bytes(lines)), to: name)
      let reader = CaptureReader(paths: [path])
      #expect(reader.texts() == lines)
      #expect(reader.bytesRead == reader.totalBytes)
    }
  }

  @Test func `a compressed page keeps its encoding and its bytes`() throws {
    let page = ArabicBytes.windows1256(ArabicBytes.sentence)
    let path = try folder.write(Packing.gzip(page), to: "page.txt.gz")
    let capture = try #require(read(path).captures.first)
    #expect(capture.bytes == page)
    #expect(capture.provenance.charset == "windows-1256")
    #expect(capture.provenance.record == nil)
  }

  @Test func `what is compressed three times is named`() throws {
    let packed = Packing.gzip(Packing.gzip(Packing.gzip(Self.bytes(Self.lines(3)))))
    let error = read(try folder.write(packed, to: "a.gz")).errors.first
    #expect(error?.code == .binaryInput)
    #expect(error?.message.contains("gzip") == true)
  }

  @Test func `members and frames are joined, and a line may lie across them`() throws {
    let lines = Self.lines(100)
    let bytes = Self.bytes(lines)
    for pack in [Packing.gzip, { Packing.zstd($0) }] as [(ArraySlice<UInt8>) -> [UInt8]] {
      let packed = pack(bytes[..<1001]) + pack([]) + pack(bytes[1001..<2000]) + pack(bytes[2000...])
      #expect(read(try folder.write(packed, to: "a")).captures.count == lines.count)
    }
  }

  @Test func `a dictionary before the frames serves them, compressed or not`() throws {
    let lines = Self.lines(40)
    // A dictionary need not be trained; bytes that recur will do.
    let dictionary = Self.bytes(Self.lines(20, from: 500))
    let packed = lines.flatMap { Packing.zstd(Array(($0 + "\n").utf8), dictionary: dictionary) }
    for stored in [dictionary, Packing.zstd(dictionary)] {
      let file = Packing.skippable(stored, magic: 0x5D) + packed
      #expect(CaptureReader(paths: [try folder.write(file, to: "a.zst")]).texts() == lines)
    }
  }

  @Test func `skippable frames hold nothing to read`() throws {
    let lines = Self.lines(10)
    let packed =
      Packing.skippable(Array("note".utf8)) + Packing.zstd(Self.bytes(lines))
      + Packing.skippable([], magic: 0x5F)
    #expect(CaptureReader(paths: [try folder.write(packed, to: "a.zst")]).texts() == lines)
  }

  @Test func `headers with a name, a comment, extra fields and a checksum are passed over`() throws
  {
    let lines = Self.lines(10)
    var packed = Packing.gzip(Self.bytes(lines))
    packed[3] = 0b11100
    let extra: [UInt8] = [6, 0, UInt8(ascii: "s"), UInt8(ascii: "l"), 2, 0, 1, 2]
    packed.insert(contentsOf: extra + Array("name\0comment\0".utf8), at: 10)
    #expect(CaptureReader(paths: [try folder.write(packed, to: "a.gz")]).texts() == lines)
  }

  @Test func `zeros and a line feed behind the data are padding, other bytes are told`() throws {
    let lines = Self.lines(10)
    let packed = Packing.gzip(Self.bytes(lines))
    for padding in [[UInt8](repeating: 0, count: 5000), [0x0A], [0, 0, 0x0D, 0x0A]] {
      let (captures, errors) = read(try folder.write(packed + padding, to: "a.gz"))
      #expect(captures.count == 10)
      #expect(errors.isEmpty)
    }
    let path = try folder.write(packed + Array("these bytes are something else".utf8), to: "a.gz")
    let (captures, errors) = read(path)
    #expect(captures.count == 10)
    #expect(errors.map(\.path) == [path])
    #expect(errors.first?.message.contains("byte \(packed.count)") == true)
  }

  @Test(arguments: [Packing.gzip, { Packing.zstd($0) }] as [@Sendable ([UInt8]) -> [UInt8]])
  func `a cut input gives its whole records and one error that names it`(
    pack: @Sendable ([UInt8]) -> [UInt8]
  ) throws {
    let lines = Self.lines(20_000)
    let packed = pack(Self.bytes(lines))
    let path = try folder.write(packed.dropLast(packed.count / 3), to: "a.jsonl.gz")
    let (captures, errors) = read(path)
    #expect(captures.count > lines.count / 3)
    #expect(
      captures.map { String(decoding: $0.bytes, as: UTF8.self) }
        == Array(lines.prefix(captures.count)))
    #expect(errors.count == 1)
    #expect(errors.first?.message.contains("is cut") == true)
    #expect(errors.first?.path == path)
  }

  @Test func `a small input that is cut gives its whole records, too`() throws {
    let packed = Packing.gzip(Self.bytes(Self.lines(30)))
    let (captures, errors) = read(try folder.write(packed.dropLast(20), to: "a.gz"))
    #expect(captures.count > 20)
    #expect(errors.map(\.code) == [.malformedInput])
    let empty = read(try folder.write(packed.prefix(12), to: "b.gz"))
    #expect(empty.captures.isEmpty)
    #expect(empty.errors.count == 1)
  }

  @Test func `a page that is cut or damaged is rejected whole`() throws {
    let text = Array(String(repeating: ArabicBytes.sentence, count: 50).utf8)
    var packed = Packing.gzip(text)
    #expect(read(try folder.write(packed.dropLast(9), to: "a.txt.gz")).captures.isEmpty)
    packed[packed.count - 6] ^= 1
    let (captures, errors) = read(try folder.write(packed, to: "a.txt.gz"))
    #expect(captures.isEmpty)
    #expect(errors.first?.message.contains("incorrect data check") == true)
  }

  @Test func `a wrong checksum is told after the records`() throws {
    let lines = Self.lines(3000)
    for pack in [Packing.gzip, { Packing.zstd($0) }] as [([UInt8]) -> [UInt8]] {
      var packed = pack(Self.bytes(lines))
      packed[packed.count - (packed[0] == 0x1F ? 5 : 1)] ^= 0x40
      let (captures, errors) = read(try folder.write(packed, to: "a.jsonl"))
      #expect(captures.count > 2000)
      #expect(errors.count == 1)
      #expect(errors.first?.message.contains("damaged") == true)
    }
  }

  @Test func `a byte without end is refused early, whatever it claims to be`() throws {
    let same = [UInt8](repeating: 0x61, count: 4 << 20)
    let bomb = [[UInt8]](repeating: Packing.gzip(same), count: 500).flatMap(\.self)
    for (name, format) in [("a.jsonl", InputFormat.jsonLines), ("a.warc", .warc)] {
      let path = try folder.write(bomb, to: name)
      let reader = CaptureReader(paths: [path], format: format)
      let (captures, errors) = reader.all()
      #expect(captures.isEmpty)
      #expect(errors.contains { $0.message.contains("200 times") })
      #expect(reader.bytesRead < bomb.count / 4)
    }
    let page = CaptureReader(paths: [try folder.write(bomb, to: "a.txt")], format: .text).all()
    #expect(page.errors.map(\.code) == [.recordTooLong])
  }

  @Test func `a record that recurs without end is no bomb`() throws {
    let text = [String](repeating: ArabicBytes.sentence, count: 400).joined(separator: " ")
    let line = Array("{\"title\": \"خبر\", \"body\": \"\(text)\"}\n".utf8)
    let many = [[UInt8]](repeating: line, count: 100).flatMap(\.self)
    let packed = [[UInt8]](repeating: Packing.zstd(many), count: 15).flatMap(\.self)
    #expect(packed.count * 200 < many.count * 15)
    #expect(many.count * 15 > 80 << 20)
    let reader = CaptureReader(paths: [try folder.write(packed, to: "a.zst")])
    var count = 0
    while case .capture = reader.next() { count += 1 }
    #expect(count == 1500)
  }

  @Test func `a folder is walked for compressed inputs and archives, and for no others`() throws {
    let packed = Packing.gzip(Array("خبر من المدينة".utf8))
    let names = ["1.txt.gz", "2.zst", "3.warc.wet.gz", "4.jsonl.gz", "5.png.gz", "6.tar.gz"]
    for name in names { try folder.write(packed, to: name) }
    let reader = CaptureReader(paths: [folder.path])
    let (captures, errors) = reader.all()
    #expect(captures.count + errors.count == 4)
    #expect(reader.skipped == 2)
  }
}
