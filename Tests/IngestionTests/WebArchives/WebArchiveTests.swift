import ArchiveModel
import Foundation
import Testing

@testable import Ingestion

@Suite struct WebArchiveTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func pages(
    of bytes: [UInt8], name: String = "a.warc", encoding: String? = nil, maximum: Int = 32 << 20
  ) throws -> (captures: [Capture], errors: [ArchiveError], skipped: SkippedRecords) {
    let path = try folder.write(bytes, to: name)
    let reader = CaptureReader(paths: [path], encoding: encoding, maximumRecordLength: maximum)
    let (captures, errors) = reader.all()
    return (captures, errors, reader.skippedRecords)
  }

  @Test func `a page comes with its address, its date and its headers`() throws {
    let answer = WARCFixture.answer(
      WARCFixture.page(), headers: ["Last-Modified: Mon, 06 May 2024 05:00:00 GMT"])
    let archive =
      WARCFixture.record(
        "warcinfo", url: nil, contentType: "application/warc-fields", block: [0x61])
      + WARCFixture.record(block: answer)
    let capture = try #require(try pages(of: archive, name: "any.name").captures.first)
    #expect(capture.bytes == WARCFixture.page())
    #expect(
      capture.provenance
        == Provenance(
          path: folder.path + "/any.name", record: 2, mediaType: "text/html", charset: "utf-8",
          url: "http://akhbar.example/1", fetchedAt: "2024-05-06T07:08:09Z",
          lastModified: "Mon, 06 May 2024 05:00:00 GMT"))
  }

  @Test func `records are read plain, compressed one by one, and compressed as a whole`() throws {
    let records = (1...300).map {
      WARCFixture.record(
        url: "http://akhbar.example/\($0)", block: WARCFixture.answer(WARCFixture.page($0)))
    }
    let joined = records.flatMap(\.self)
    let forms = [
      joined, Packing.gzip(joined), records.flatMap { Packing.gzip($0) }, Packing.zstd(joined),
      records.flatMap { Packing.zstd($0) },
    ]
    for form in forms {
      let (captures, errors, _) = try pages(of: form)
      #expect(errors.isEmpty)
      #expect(captures.map(\.bytes) == (1...300).map(WARCFixture.page))
      #expect(captures.map(\.provenance.record) == Array(1...300))
    }
  }

  @Test func `what is no page is passed over and counted by its reason`() throws {
    let html = WARCFixture.page()
    let blocks: [(String, [UInt8])] = [
      ("/image", WARCFixture.answer([0xFF, 0xD8, 0xFF, 0xE0, 1, 2], type: "image/jpeg")),
      ("/image2", WARCFixture.answer([0xFF, 0xD8, 0xFF, 0xE0, 1, 2], type: "text/html")),
      ("/style", WARCFixture.answer(html, type: "text/css")),
      ("/script", WARCFixture.answer(html, type: "application/javascript")),
      ("/film", WARCFixture.answer(html, type: "video/mp4")),
      ("/feed", WARCFixture.answer(html, type: "application/rss+xml")),
      ("/paper", WARCFixture.answer(html, type: "application/pdf")),
      ("/zip", WARCFixture.answer(html, type: "application/zip")),
      ("/moved", WARCFixture.answer(html, status: "301 Moved")),
      ("/missing", WARCFixture.answer(html, status: "404 Not Found")),
      ("/broken", WARCFixture.answer(html, status: "503 Unavailable")),
      ("/same", WARCFixture.answer([], status: "304 Not Modified")),
      ("/none", WARCFixture.answer([])), ("/blank", WARCFixture.answer(Array("\n \n".utf8))),
      ("/robots.txt", WARCFixture.answer(Array("User-agent: *".utf8), type: "text/plain")),
    ]
    let archive =
      blocks.flatMap { WARCFixture.record(url: "http://akhbar.example" + $0.0, block: $0.1) }
      + WARCFixture.record("revisit", block: WARCFixture.answer([]))
      + WARCFixture.record("request", block: Array("GET / HTTP/1.1\r\n\r\n".utf8))
      + WARCFixture.record("metadata", contentType: "application/warc-fields", block: [0x61])
      + WARCFixture.record(
        "response", url: "dns:akhbar.example", contentType: "text/dns", block: [0x61])
    let (captures, errors, skipped) = try pages(of: archive)
    #expect(captures.isEmpty)
    #expect(errors.isEmpty)
    #expect(skipped.total == 19)
    #expect(
      skipped.description == """
        19 records: 2 images, 2 scripts and styles, 2 error answers, 2 empty answers, \
        2 requests and crawl notes, 1 sound or video, 1 data file, 1 document, 1 other file, \
        1 redirect, 1 other answer, 1 revisit, 1 robots.txt, 1 host address
        """)
  }

  @Test(arguments: ["\r\n", "\n", "\r", "\r\r\n"])
  func `headers end their lines in any way`(lineEnd: String) throws {
    let answer = WARCFixture.answer(
      WARCFixture.page(), headers: ["X-Long: one", "\ttwo", "Last-Modified: yesterday"],
      lineEnd: lineEnd)
    let capture = try #require(
      try pages(of: WARCFixture.record(block: answer)).captures.first)
    #expect(capture.bytes == WARCFixture.page())
    #expect(capture.provenance.lastModified == "yesterday")
  }

  @Test func `a folded header is one`() throws {
    var fields = HeaderFields()
    for line in ["Content-Type: text/html;", "\t charset=windows-1256", "nothing"] {
      fields.add(line: Array(line.utf8)[...])
    }
    #expect(fields["content-type"] == "text/html; charset=windows-1256")
    #expect(fields["nothing"] == nil)
  }

  @Test func `an answer without headers is judged by its content`() throws {
    let (captures, _, skipped) = try pages(
      of: WARCFixture.record(block: WARCFixture.page())
        + WARCFixture.record(block: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0, 0, 0])
        + WARCFixture.record(block: WARCFixture.answer(WARCFixture.page(), type: nil)))
    #expect(captures.map(\.bytes) == [WARCFixture.page(), WARCFixture.page()])
    #expect(skipped[.image] == 1)
  }

  @Test func `chunks are joined, and what only claims to be chunks is taken as it is`() throws {
    let page = WARCFixture.page()
    func chunk(_ bytes: ArraySlice<UInt8>, _ note: String = "") -> [UInt8] {
      Array((String(bytes.count, radix: 16) + note + "\r\n").utf8) + bytes + [0x0D, 0x0A]
    }
    let end = Array("0\r\n\r\n".utf8)
    let bodies = [
      chunk(page[..<50]) + chunk(page[50..<60], ";name=value") + chunk(page[60...]) + end,
      chunk(page[...]), page, chunk(page[..<70]) + page[70...],
    ]
    for body in bodies {
      let answer = WARCFixture.answer(body, headers: ["Transfer-Encoding: chunked"])
      let captures = try pages(of: WARCFixture.record(block: answer)).captures
      #expect(captures.map(\.bytes) == [page])
    }
  }

  @Test func `bodies are unpacked, and those that only claim to be packed are not`() throws {
    let page = WARCFixture.page()
    let bodies: [(String, [UInt8])] = [
      ("gzip", Packing.gzip(page)), ("x-gzip", Packing.gzip(page)), ("gzip", page),
      ("deflate", Packing.deflate(page, windowBits: 15)), ("zstd", Packing.zstd(page)),
      ("deflate", Packing.deflate(page, windowBits: -15)), ("identity", page), ("deflate", page),
      ("deflate, gzip", Packing.gzip(Packing.deflate(page, windowBits: 15))),
      ("gzip", Packing.gzip(page).dropLast(8)),
    ]
    for (name, body) in bodies {
      let answer = WARCFixture.answer(body, headers: ["Content-Encoding: \(name)"])
      let captures = try pages(of: WARCFixture.record(block: answer)).captures
      #expect(captures.map(\.bytes) == [page], "\(name)")
    }
  }

  @Test func `a page that can't be unpacked is rejected with its record`() throws {
    let answer = WARCFixture.answer(WARCFixture.page(), headers: ["Content-Encoding: br"])
    let (captures, errors, _) = try pages(
      of: WARCFixture.record(block: answer)
        + WARCFixture.record(block: WARCFixture.answer(WARCFixture.page(2))))
    #expect(captures.map(\.bytes) == [WARCFixture.page(2)])
    #expect(errors.map(\.record) == [1])
    #expect(errors.first?.message.contains("'br'") == true)
  }

  @Test func `a body that grows beyond the limit is rejected, and so is a page that is longer`()
    throws
  {
    let long = Array("<html>".utf8) + [UInt8](repeating: 0x20, count: 1 << 20)
    let packed = WARCFixture.answer(Packing.gzip(long), headers: ["Content-Encoding: gzip"])
    let (captures, errors, skipped) = try pages(
      of: WARCFixture.record(block: packed) + WARCFixture.record(block: WARCFixture.answer(long))
        + WARCFixture.record(block: WARCFixture.answer(long, type: "image/tiff"))
        + WARCFixture.record(block: WARCFixture.answer(WARCFixture.page())), maximum: 100_000)
    #expect(captures.map(\.provenance.record) == [4])
    #expect(errors.map(\.code) == [.recordTooLong, .recordTooLong])
    #expect(errors.map(\.record) == [1, 2])
    #expect(skipped[.image] == 1)
  }

  @Test(arguments: [
    ("utf-8", "utf-8", "utf-8"), ("windows-1256", "utf-8", "utf-8"),
    ("windows-1256", "windows-1256", "windows-1256"), ("utf-8", "windows-1256", "windows-1256"),
    ("iso-8859-1", "windows-1256", "windows-1256"), ("klingon", "windows-1256", "windows-1256"),
    ("\"UTF-8\"", "utf-8", "utf-8"), ("iso-8859-6", "iso-8859-6", "iso-8859-6"),
  ])
  func `the claimed encoding counts where the bytes do not tell`(
    claim: String, charset: String, found: String
  ) throws {
    let text = "<html><p>\(ArabicBytes.sentence)</p></html>"
    let bytes =
      switch charset {
      case "windows-1256": ArabicBytes.windows1256(text)
      case "iso-8859-6": ArabicBytes.iso8859(text)
      default: Array(text.utf8)
      }
    let answer = WARCFixture.answer(bytes, type: "text/html; charset=\(claim)")
    let captures = try pages(of: WARCFixture.record(block: answer)).captures
    #expect(captures.map(\.provenance.charset) == [found])
  }

  @Test func `the encoding that the user names outweighs all but a mark`() throws {
    let bytes = ArabicBytes.windows1256("<html>\(ArabicBytes.sentence)</html>")
    let answer = WARCFixture.answer(bytes, type: "text/html; charset=iso-8859-6")
    let captures = try pages(of: WARCFixture.record(block: answer), encoding: "cp1256").captures
    #expect(captures.map(\.provenance.charset) == ["windows-1256"])
  }

  @Test(arguments: [
    ("<http://akhbar.example/a b>", "http://akhbar.example/a%20b"),
    ("http://akhbar.example/خبر", "http://akhbar.example/خبر"), ("urn:uuid:1", nil),
    ("file:///tmp/a.html", nil),
  ])
  func `addresses are mended, and those of no site are dropped`(
    written: String, url: String?
  ) throws {
    let record = WARCFixture.record(
      "resource", url: written, contentType: "text/html", block: WARCFixture.page())
    let captures = try pages(of: record).captures
    #expect(captures.map(\.provenance.url) == [url])
  }

  @Test(arguments: [
    ("2024-05-06T07:08:09Z", "2024-05-06T07:08:09Z"),
    ("2024-05-06T07:08:09.123456Z", "2024-05-06T07:08:09Z"), ("2024-05", nil),
    ("2024-13-06T07:08:09Z", nil), ("yesterday", nil), ("2024-05-06T07:08:09+03:00", nil),
  ])
  func `dates are taken where they are whole`(written: String, date: String?) throws {
    let record = WARCFixture.record(date: written, block: WARCFixture.answer(WARCFixture.page()))
    #expect(try pages(of: record).captures.map(\.provenance.fetchedAt) == [date])
  }

  @Test func `text that was made of pages is text`() throws {
    let text = Array(ArabicBytes.sentence.utf8)
    let record = WARCFixture.record(
      "conversion", contentType: "text/plain",
      extra: "WARC-Identified-Content-Language: ara\r\n", block: text)
    let capture = try #require(try pages(of: record, name: "a.warc.wet").captures.first)
    #expect(capture.bytes == text)
    #expect(capture.provenance.mediaType == "text/plain")
    #expect(capture.provenance.url == "http://akhbar.example/1")
  }

  @Test func `records of ARC are read, of both versions and with spaces in addresses`() throws {
    let answer = WARCFixture.answer(WARCFixture.page(), lineEnd: "\n")
    let second = Array(
      ("http://akhbar.example/2 192.0.2.1 20040506070809 text/html 200 - - 1234 a.arc "
        + "\(answer.count)\n").utf8)
    let archive =
      WARCFixture.arcHead + WARCFixture.arcRecord(url: "http://akhbar.example/a b", block: answer)
      + second + answer + [0x0A]
    for (name, bytes) in [("a.arc", archive), ("b", Packing.gzip(archive))] {
      let (captures, errors, skipped) = try pages(of: bytes, name: name)
      #expect(errors.isEmpty)
      #expect(captures.map(\.bytes) == [WARCFixture.page(), WARCFixture.page()])
      #expect(
        captures.map(\.provenance.url) == [
          "http://akhbar.example/a%20b", "http://akhbar.example/2",
        ])
      #expect(captures.first?.provenance.fetchedAt == "2004-05-06T07:08:09Z")
      #expect(skipped.total == 1)
    }
  }
}

extension WebArchiveTests {
  private static func record(_ number: Int) -> [UInt8] {
    WARCFixture.signed(
      url: "http://akhbar.example/\(number)", block: WARCFixture.answer(WARCFixture.page(number)))
  }

  private func replaced(_ bytes: [UInt8], _ old: String, _ new: String) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).replacing(old, with: new, maxReplacements: 1).utf8)
  }

  @Test(arguments: [1, 5, 200, 1700, 99_999, 99_999_999])
  func `a record with a wrong length is named, and those after it are read`(length: Int) throws {
    let bad = WARCFixture.record(block: WARCFixture.answer(WARCFixture.page(2)))
    let count = WARCFixture.answer(WARCFixture.page(2)).count
    let archive =
      Self.record(1) + replaced(bad, "Length: \(count)", "Length: \(length)") + Self.record(3)
      + Self.record(4)
    let (captures, errors, _) = try pages(of: archive)
    #expect(captures.map(\.bytes) == [1, 3, 4].map(WARCFixture.page))
    #expect(errors.map(\.record) == [2])
    #expect(errors.first?.message.contains("wrong length") == true)
  }

  @Test(arguments: ["Length: -1", "Length: abc", "Longth: 1"])
  func `a record without a length is named, and those after it are read`(field: String) throws {
    let count = WARCFixture.answer(WARCFixture.page(1)).count
    let archive = replaced(Self.record(1), "Length: \(count)", field) + Self.record(2)
    let (captures, errors, _) = try pages(of: archive)
    #expect(captures.map(\.bytes) == [WARCFixture.page(2)])
    #expect(errors.map(\.record) == [1])
  }

  @Test func `bytes between records are told once, and no record is lost`() throws {
    let garbage = [UInt8](repeating: 0x78, count: 200_000)
    let (captures, errors, _) = try pages(
      of: Self.record(1) + garbage + Self.record(2) + garbage, name: "a.warc")
    #expect(captures.map(\.bytes) == [1, 2].map(WARCFixture.page))
    #expect(errors.count == 2)
    #expect(errors.first?.message.contains("200000 bytes behind record 1") == true)
  }

  @Test func `a record whose digest is another is rejected`() throws {
    let changed = replaced(Self.record(1), "عنوان", "عنوين")
    let (captures, errors, _) = try pages(of: changed + Self.record(2))
    #expect(captures.map(\.bytes) == [WARCFixture.page(2)])
    #expect(errors.map(\.record) == [1])
    #expect(errors.first?.message.contains("sha1:") == true)
  }

  @Test(arguments: [
    "sha1:2jmj7l5rSw0yVb/vlWAYkK/YBwk=", "sha1:2jmj7l5rSw0yVb_vlWAYkK_YBwk",
    "sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ", "SHA1:da39a3ee5e6b4b0d3255bfef95601890afd80709",
    "md5:d41d8cd98f00b204e9800998ecf8427e",
    "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  ])
  func `digests of nothing are known in all their spellings`(text: String) {
    #expect(RecordDigest(text)?.matches([]) == true)
    #expect(RecordDigest(text)?.matches([0]) == false)
  }

  @Test(arguments: ["", "sha1", "sha1:", "sha1:!", "crc32:00000000", "sha1:ABCDEF"])
  func `what is no digest is none`(text: String) {
    #expect(RecordDigest(text) == nil)
  }

  @Test func `a damaged member costs its own record alone`() throws {
    let members = (1...9).map { Packing.gzip(Self.record($0)) }
    var random = SeededGenerator(state: 11)
    for _ in 0..<60 {
      var damaged = members
      let place = Int.random(in: 0..<damaged[4].count, using: &random)
      damaged[4][place] ^= 1 << UInt8.random(in: 0...7, using: &random)
      let captures = try pages(of: damaged.flatMap(\.self)).captures
      let found = captures.map(\.bytes)
      #expect(
        found.filter { $0 != WARCFixture.page(5) }
          == [1, 2, 3, 4, 6, 7, 8, 9].map(WARCFixture.page))
    }
  }

  @Test func `an archive that is cut gives its whole records and one error`() throws {
    let archive = (1...50).map { Packing.gzip(Self.record($0)) }.flatMap(\.self)
    let whole = Packing.gzip((1...50).flatMap(Self.record))
    for bytes in [archive.dropLast(archive.count / 2 + 7), whole.dropLast(whole.count / 3)] {
      let (captures, errors, _) = try pages(of: Array(bytes), name: "a.warc.gz")
      #expect(captures.count > 10)
      #expect(captures.map(\.bytes) == (1...captures.count).map(WARCFixture.page))
      #expect(errors.count == 1)
      #expect(errors.first?.message.contains("is cut") == true)
    }
    let plain = (1...50).flatMap(Self.record)
    let (captures, errors, _) = try pages(of: plain.dropLast(plain.count / 2))
    #expect(captures.count > 10)
    #expect(errors.map(\.record) == [captures.count + 1])
  }

  @Test func `what is called a web archive and is none is rejected`() throws {
    let (captures, errors, _) = try pages(of: Array("خبر من المدينة".utf8), name: "a.warc")
    #expect(captures.isEmpty)
    #expect(errors.map(\.code) == [.malformedInput])
  }
}
