import ArchiveModel
import Foundation
import Testing

@testable import Ingestion

/// Compressed inputs and web archives, damaged at random.
///
/// `ARSHIF_FUZZ=1000000` damages a million of each.
@Suite struct DamagedInputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private static let lines = (1...40).map { "{\"title\": \"خبر \($0)\", \"n\": \($0 * 7919)}" }

  private static func record(_ number: Int) -> [UInt8] {
    let headers = number % 2 == 0 ? ["Content-Encoding: gzip"] : ["Transfer-Encoding: chunked"]
    let page = WARCFixture.page(number)
    let body = number % 2 == 0 ? Packing.gzip(page) : page
    return WARCFixture.signed(
      url: "http://akhbar.example/\(number)", block: WARCFixture.answer(body, headers: headers))
  }

  /// Reads damaged inputs: reading must end, and what it gives must be what was there.
  private func check(_ inputs: [[UInt8]], seed: UInt64, usual: Int, isGood: (Capture) -> Bool)
    throws
  {
    var mutator = Mutator(seed: seed)
    let path = folder.path + "/\(seed)"
    for round in 0..<Mutator.rounds(usual) {
      let bytes = mutator.damaged(mutator.pick(inputs))
      write(bytes, to: path)
      let reader = CaptureReader(paths: [path], maximumRecordLength: 1 << 20)
      var items = 0
      while let item = reader.next() {
        items += 1
        if case .capture(let capture) = item, !isGood(capture) {
          Issue.record("round \(round) gives what was not there: \(capture.provenance)")
        }
      }
      // Each item takes at least a byte of the input, unpacked.
      if items > 5000 { Issue.record("round \(round) gives \(items) items") }
    }
  }

  private func write(_ bytes: [UInt8], to path: String) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    _ = Glibc.write(descriptor, bytes, bytes.count)
    close(descriptor)
  }

  @Test func `damaged gzip ends, and gives lines`() throws {
    let bytes = Array(Self.lines.joined(separator: "\n").utf8)
    let inputs = [
      Packing.gzip(bytes), Packing.gzip(bytes[..<500]) + Packing.gzip(bytes[500...]),
      Packing.gzip(Packing.gzip(bytes)),
    ]
    try check(inputs, seed: 1, usual: 1500) { $0.bytes.count < 1 << 20 }
  }

  @Test func `damaged Zstandard ends, and gives lines`() throws {
    let bytes = Array(Self.lines.joined(separator: "\n").utf8)
    let dictionary = Packing.skippable(Array(bytes[..<600]), magic: 0x5D)
    let inputs = [
      Packing.zstd(bytes), Packing.zstd(bytes[..<500]) + Packing.zstd(bytes[500...]),
      dictionary + Packing.zstd(bytes, dictionary: Array(bytes[..<600])),
    ]
    try check(inputs, seed: 2, usual: 1500) { $0.bytes.count < 1 << 20 }
  }

  @Test func `damaged WARC ends, and gives pages`() throws {
    let records = (1...5).map(Self.record)
    let inputs = [
      records.flatMap(\.self), records.flatMap { Packing.gzip($0) },
      Packing.gzip(records.flatMap(\.self)), records.flatMap { Packing.zstd($0) },
    ]
    try check(inputs, seed: 3, usual: 500) { $0.bytes.count < 1 << 20 }
  }

  @Test func `damaged ARC ends, and gives pages`() throws {
    let records = (1...5).map { number in
      WARCFixture.arcRecord(
        url: "http://akhbar.example/\(number)",
        block: WARCFixture.answer(WARCFixture.page(number), lineEnd: "\n"))
    }
    let archive = WARCFixture.arcHead + records.flatMap(\.self)
    try check([archive, Packing.gzip(archive)], seed: 4, usual: 500) { $0.bytes.count < 1 << 20 }
  }

  @Test func `one changed byte costs no record but its own, and changes no page`() throws {
    let records = (1...5).map(Self.record)
    let pages = (1...5).map(WARCFixture.page)
    let forms: [([UInt8]) -> [UInt8]] = [{ $0 }, Packing.gzip, { Packing.zstd($0) }]
    let path = folder.path + "/one"
    var mutator = Mutator(seed: 5)
    for round in 0..<Mutator.rounds(300) {
      let form = mutator.pick(forms)
      var parts = records.map(form)
      let place = mutator.pick(Array(parts[2].indices))
      parts[2][place] = mutator.pick(Array(0...255))
      write(parts.flatMap(\.self), to: path)
      let found = CaptureReader(paths: [path], format: .warc).all().captures.map(\.bytes)
      let others = [pages[0], pages[1], pages[3], pages[4]]
      #expect(found == pages || found == others, "round \(round)")
    }
  }

  @Test func `whatever is cut off, the records before it are given`() throws {
    let records = (1...5).map(Self.record)
    let path = folder.path + "/cut"
    for form in [{ $0 }, Packing.gzip, { Packing.zstd($0) }] as [([UInt8]) -> [UInt8]] {
      let parts = records.map(form)
      let ends = parts.indices.map { parts[...$0].map(\.count).reduce(0, +) }
      let whole = parts.flatMap(\.self)
      for length in stride(from: 1, to: whole.count, by: 97) {
        write(Array(whole.prefix(length)), to: path)
        let found = CaptureReader(paths: [path], format: .warc).all().captures.map(\.bytes)
        let sure = ends.count { $0 <= length }
        #expect(Array(found.prefix(sure)) == (0..<sure).map { WARCFixture.page($0 + 1) })
        #expect(found.count <= sure + 1)
      }
    }
  }
}
