import ArchiveModel
import Foundation
import Testing

@testable import Ingestion

@Suite struct CaptureReaderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `a text file is one capture with its encoding`() throws {
    let bytes = ArabicBytes.windows1256(ArabicBytes.sentence)
    let path = try folder.write(bytes, to: "page.txt")
    let (captures, errors) = read(path)
    let provenance = Provenance(path: path, mediaType: "text/plain", charset: "windows-1256")
    #expect(captures == [Capture(provenance: provenance, bytes: bytes)])
    #expect(errors.isEmpty)
  }

  @Test func `a folder is walked in order, without hidden files and unknown extensions`() throws {
    for name in ["b.txt", "a/2.txt", "a/1.TXT", "notes", ".hidden.txt", ".git/x.txt", "p.png"] {
      try folder.write("نص الصفحة \(name)", to: name)
    }
    let reader = CaptureReader(paths: [folder.path])
    let paths = reader.all().captures.map {
      String($0.provenance.path.dropFirst(folder.path.count))
    }
    #expect(paths == ["/a/1.TXT", "/a/2.txt", "/b.txt", "/notes"])
    #expect(reader.skipped == 1)
    #expect(reader.bytesRead == reader.totalBytes)
  }

  @Test func `a file that is named is read whatever its extension`() throws {
    let path = try folder.write("خبر من المدينة", to: "page.dat")
    #expect(read(path).captures.count == 1)
  }

  @Test func `links in a circle are reported once and end`() throws {
    try folder.write("خبر", to: "inner/page.txt")
    let link = folder.path + "/inner/back.txt"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.path)
    let (captures, errors) = read(folder.path)
    #expect(captures.count == 1)
    #expect(errors.map(\.code) == [.unreadable])
    #expect(errors.first?.path == link)
  }

  @Test func `a link to itself is reported`() throws {
    let link = folder.path + "/self.txt"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "self.txt")
    #expect(read(folder.path).errors.map(\.code) == [.unreadable])
  }

  @Test func `a missing path does not keep the others from being read`() throws {
    let path = try folder.write("خبر", to: "page.txt")
    let (captures, errors) = CaptureReader(paths: [folder.path + "/none", path]).all()
    #expect(captures.map(\.provenance.path) == [path])
    #expect(errors.map(\.code) == [.notFound])
    #expect(errors.first?.path == folder.path + "/none")
  }

  @Test func `a file without permission is unreadable, with the system's reason`() throws {
    let error = ArchiveError.file("a.txt", EACCES)
    #expect(error.code == .unreadable)
    #expect(error.message == "'a.txt' can't be read: permission denied")
  }

  @Test func `a file that disappears before its turn is reported`() throws {
    let first = try folder.write("أول", to: "1.txt")
    let second = try folder.write("ثان", to: "2.txt")
    let reader = CaptureReader(paths: [folder.path])
    guard case .capture(let capture) = reader.next() else {
      Issue.record("the first file should be read")
      return
    }
    #expect(capture.provenance.path == first)
    try FileManager.default.removeItem(atPath: second)
    #expect(reader.all().errors.map(\.code) == [.notFound])
  }

  @Test(arguments: ["", "  \n\n ", "\u{FEFF}"])
  func `an input without text is empty`(text: String) throws {
    for name in ["a.txt", "a.json", "a.jsonl"] {
      let path = try folder.write(text, to: name)
      #expect(read(path).errors.map(\.code) == [.emptyInput])
    }
  }

  @Test(arguments: [
    ("\u{89}PNG\r\n", "PNG"), ("BZh91AY", "bzip2"), ("PK\u{3}\u{4}", "ZIP"),
    ("%PDF-1.7 ", "PDF"), ("SQLite format 3\0", "SQLite"), ("\u{7F}ELF", "program"),
    ("\0\u{1}\u{2}\0\u{3}", "binary"),
  ])
  func `a binary file is called by its kind`(head: String, kind: String) throws {
    let bytes = head.unicodeScalars.map { UInt8($0.value) } + [0, 1, 2, 3, 200]
    for name in ["a.txt", "a.jsonl"] {
      let path = try folder.write(bytes, to: name)
      let error = read(path).errors.first
      #expect(error?.code == .binaryInput)
      #expect(error?.message.contains(kind) == true)
      #expect(error?.path == path)
      #expect(error?.hint != nil)
    }
  }

  @Test func `markup that is no page is refused, unless it is to be read as text`() throws {
    let path = try folder.write("\n<?xml version='1.0'?><note>خبر</note>", to: "page")
    #expect(read(path).errors.map(\.code) == [.malformedInput])
    #expect(read(path, format: .text).captures.count == 1)
  }

  @Test(arguments: [
    ("\n<!DOCTYPE html><p>خبر</p>", "page"), ("<html><p>خبر", "a.txt"),
    ("<?xml version='1.0'?><!DOCTYPE html><html>خبر", "b"), ("<!-- أ --><html>خبر", "c"),
    ("<div>خبر</div>", "d.HTM"), ("<p>خبر", "e.xhtml"),
  ])
  func `a page of HTML is known by how it begins or by its name`(page: String, name: String) throws
  {
    let path = try folder.write(page, to: name)
    #expect(read(path).captures.map(\.provenance.mediaType) == ["text/html"])
    #expect(read(path, format: .text).captures.map(\.provenance.mediaType) == ["text/plain"])
  }

  @Test func `text with a sign before it is no page`() throws {
    let path = try folder.write("<عاجل> خبر", to: "page.txt")
    #expect(read(path).captures.map(\.provenance.mediaType) == ["text/plain"])
    #expect(read(path, format: .html).captures.map(\.provenance.mediaType) == ["text/html"])
  }

  @Test func `a page with a broken character is read, in the encoding that its bytes have`() throws
  {
    let bytes = Array("<html><meta charset=windows-1256><p>".utf8)
    let broken = bytes + Array(ArabicBytes.sentence.utf8) + [0xFF] + Array("</p>".utf8)
    let path = try folder.write(broken, to: "a.html")
    #expect(read(path).captures.map(\.provenance.charset) == ["utf-8"])
    let old = bytes + ArabicBytes.windows1256(ArabicBytes.sentence)
    #expect(
      read(try folder.write(old, to: "b.html")).captures.map(\.provenance.charset) == [
        "windows-1256"
      ])
  }

  @Test func `a page of two bytes is not taken for empty`() throws {
    let path = try folder.write([0xE1, 0xC7], to: "page.txt")
    #expect(read(path).captures.map(\.provenance.charset) == ["windows-1256"])
  }

  @Test func `an input of nothing but a wide byte order mark is empty`() throws {
    let path = try folder.write([0xFF, 0xFE], to: "page.txt")
    #expect(read(path).errors.map(\.code) == [.emptyInput])
  }

  @Test func `a page beyond the limit is rejected`() throws {
    let path = try folder.write(String(repeating: "خبر ", count: 1000), to: "page.txt")
    let (captures, errors) = read(path, maximum: 6000)
    #expect(captures.isEmpty)
    #expect(errors.map(\.code) == [.recordTooLong])
    #expect(read(path, maximum: 7000).captures.count == 1)
  }

  @Test func `a page in an encoding beyond guessing is read when it is named`() throws {
    // «Новости города» in Windows-1251.
    let bytes: [UInt8] = [
      0xCD, 0xEE, 0xE2, 0xEE, 0xF1, 0xF2, 0xE8, 0x20, 0xE3, 0xEE, 0xF0, 0xEE, 0xE4, 0xE0,
    ]
    let path = try folder.write(bytes, to: "page.txt")
    #expect(read(path).errors.map(\.code) == [.malformedInput])
    let named = CaptureReader(paths: [path], encoding: "CP1251").all()
    #expect(named.captures.map(\.provenance.charset) == ["cp1251"])
    let unknown = CaptureReader(paths: [path], encoding: "klingon").all()
    #expect(unknown.errors.map(\.code) == [.invalidArgument])
  }

  @Test func `a named pipe is read to its end and has no length`() throws {
    let path = folder.path + "/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    let writer = Thread {
      let line = Data("{\"title\": \"خبر من الأنبوب\"}\n".utf8)
      let handle = FileHandle(forWritingAtPath: path)
      for _ in 0..<5000 { handle?.write(line) }
      try? handle?.close()
    }
    writer.start()
    let reader = CaptureReader(paths: [path])
    #expect(reader.totalBytes == nil)
    #expect(reader.all().captures.count == 5000)
  }

  @Test func `a pipe in a folder is passed over`() throws {
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    let reader = CaptureReader(paths: [folder.path])
    #expect(reader.next() == nil)
    #expect(reader.skipped == 1)
  }

  @Test(arguments: ["utf-16", "windows-1256", "utf-8"])
  func `a byte order mark outweighs the encoding that was named`(encoding: String) throws {
    let text = "{\"title\": \"\(ArabicBytes.sentence)\"}"
    for (name, format) in [("a.json", InputFormat.auto), ("a.jsonl", .auto), ("a.txt", .text)] {
      let path = try folder.write(ArabicBytes.utf16(text, bigEndian: true), to: name)
      let reader = CaptureReader(paths: [path], format: format, encoding: encoding)
      let capture = try #require(reader.all().captures.first)
      let decoded = try TextDecoder(encoding: capture.provenance.charset).text(of: capture.bytes)
      #expect(decoded.text == text)
    }
  }

  @Test func `damaged inputs of all kinds end in captures and errors`() throws {
    var random = SeededGenerator(state: 7)
    let record = "{\"title\": \"\(ArabicBytes.sentence)\", \"n\": [1, {\"a\": null}]}"
    let wholes = ["[\(record), \(record)]", "\(record)\n\(record)\n", "{\"items\": [\(record)]}"]
    let reader = ArticleReader()
    for round in 0..<300 {
      var bytes = Array(wholes[round % wholes.count].utf8)
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = Array("{}[]\",:\\ \n".utf8).randomElement(using: &random) ?? 0
      }
      bytes.removeLast(Int.random(in: 0...20, using: &random))
      let path = try folder.write(bytes, to: "a.json")
      let (captures, errors) = read(path)
      #expect(!captures.isEmpty || !errors.isEmpty)
      for capture in captures { _ = try? reader.article(in: capture) }
    }
  }
}
