public import ArchiveModel

/// Turns captures into records of a web archive, after WARC 1.1.
///
/// The records of a file follow each other with nothing between. They are not compressed: whoever compresses them does so
/// one by one.
public struct WARCRecordWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// Makes the `resource` record of a capture.
  ///
  /// The same capture gives the same record with the same identifier. A page's address is that which it was fetched from,
  /// or the name of its digest, `urn:sha256:…`, where that is not known. What WARC has no field for stands in fields that
  /// begin with `Arshif-`, percent-encoded. What was told beside the page stands in a `metadata` record before it, which
  /// names it.
  ///
  /// - Parameters:
  ///   - capture: The capture.
  ///   - digest: The SHA-256 of its bytes, 32 bytes long.
  ///   - capturedAt: When it came into the archive, ISO 8601 in UTC, for want of the time when it was fetched.
  /// - Returns: The bytes of the record.
  public func record(of capture: Capture, digest: [UInt8], capturedAt: String) -> [UInt8] {
    let provenance = capture.provenance
    let origin: [(String, String?)] = [
      ("Arshif-Captured-At", capturedAt), ("Arshif-Fetched-At", provenance.fetchedAt),
      ("Arshif-Last-Modified", provenance.lastModified),
    ]
    return record(
      [
        ("WARC-Type", "resource"), ("WARC-Record-ID", Self.identifier(digest)),
        ("WARC-Target-URI", Self.address(of: capture, digest)),
        ("WARC-Date", provenance.fetchedAt ?? capturedAt),
        ("WARC-Block-Digest", "sha256:" + Self.base32(digest)),
        ("Content-Type", Self.contentType(provenance)),
      ] + origin.compactMap { name, value in value.map { (name, Self.percentEncoded($0)) } },
      block: capture.bytes)
  }

  /// Makes the `metadata` record of what was told beside a page; nil where nothing was.
  ///
  /// It stands before the record of the page, so that whoever reads the file from end to end has both at once.
  ///
  /// - Parameters:
  ///   - capture: The capture.
  ///   - digest: The SHA-256 of its bytes, 32 bytes long.
  ///   - capturedAt: When it came into the archive, ISO 8601 in UTC.
  /// - Returns: The bytes of the record.
  public func sidecarRecord(
    of capture: Capture, digest: [UInt8], capturedAt: String
  ) -> [UInt8]? {
    guard let sidecar = capture.provenance.sidecar else { return nil }
    let block = Array(sidecar.utf8)
    return record(
      [
        ("WARC-Type", "metadata"),
        ("WARC-Record-ID", Self.identifier(Self.checksum(digest + block))),
        ("WARC-Refers-To", Self.identifier(digest)),
        ("WARC-Target-URI", Self.address(of: capture, digest)),
        ("WARC-Date", capture.provenance.fetchedAt ?? capturedAt),
        ("Content-Type", "application/vnd.arshif.sidecar+json"),
      ], block: block)
  }

  /// Makes the `warcinfo` record that begins a file.
  ///
  /// - Parameters:
  ///   - software: What writes the file, such as `arshif/1.0`.
  ///   - description: What the file holds; nil to leave that out.
  ///   - date: When it is written, ISO 8601 in UTC.
  /// - Returns: The bytes of the record.
  public func info(software: String, description: String?, date: String) -> [UInt8] {
    let fields =
      [
        ("software", software), ("format", "WARC File Format 1.1"),
        (
          "conformsTo",
          "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"
        ),
      ] + (description.map { [("description", $0)] } ?? [])
    let block = Self.lines(fields)
    return record(
      [
        ("WARC-Type", "warcinfo"),
        ("WARC-Record-ID", Self.identifier(Self.checksum(block + Array(date.utf8)))),
        ("WARC-Date", date), ("Content-Type", "application/warc-fields"),
      ], block: block)
  }

  private func record(_ fields: [(String, String)], block: [UInt8]) -> [UInt8] {
    let header = Self.lines(fields + [("Content-Length", String(block.count))])
    let lineEnd = Array("\r\n".utf8)
    return Array("WARC/1.1\r\n".utf8) + header + lineEnd + block + lineEnd + lineEnd
  }
}

extension WARCRecordWriter {
  private static func address(of capture: Capture, _ digest: [UInt8]) -> String {
    capture.provenance.url ?? "urn:sha256:" + hexadecimal(digest)
  }

  /// Returns a value in visible ASCII: all else, and the percent sign, in the bytes of UTF-8.
  private static func percentEncoded(_ value: String) -> String {
    let encoded = value.utf8.flatMap { byte -> [UInt8] in
      let isPlain = byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "%")
      return isPlain ? [byte] : Array("%\(hexadecimal([byte]).uppercased())".utf8)
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static func lines(_ fields: [(String, String)]) -> [UInt8] {
    fields.flatMap { Array("\($0): \(onOneLine($1, inAddress: $0 == "WARC-Target-URI"))\r\n".utf8) }
  }

  /// Returns a value without what would end its line; in an address, blanks are written as `%20`.
  private static func onOneLine(_ value: String, inAddress: Bool) -> String {
    var line = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      if scalar.value >= 0x20 && scalar != "\u{7F}" && !(inAddress && scalar == " ") {
        line.append(scalar)
      } else if inAddress {
        line.append(
          contentsOf: "%\(hexadecimal([UInt8(scalar.value)]).uppercased())".unicodeScalars)
      } else {
        line.append(" ")
      }
    }
    return String(line)
  }

  private static func contentType(_ provenance: Provenance) -> String {
    "\(provenance.mediaType); charset=\(provenance.charset)"
  }

  /// Returns an identifier of the form of a UUID of one's own making (version 8) from the first bytes of `digest`.
  private static func identifier(_ digest: [UInt8]) -> String {
    var bytes = Array(digest.prefix(16))
    bytes += [UInt8](repeating: 0, count: 16 - bytes.count)
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let parts = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { hexadecimal(Array(bytes[$0])) }
    return "<urn:uuid:\(parts.joined(separator: "-"))>"
  }

  /// The FNV-1a checksum of 128 bits: enough to tell a handful of records apart.
  private static func checksum(_ bytes: [UInt8]) -> [UInt8] {
    let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013B
    var sum: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D
    for byte in bytes { sum = (sum ^ UInt128(byte)) &* prime }
    return (0..<16).map { UInt8(truncatingIfNeeded: sum >> UInt128(120 - $0 * 8)) }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private static func base32(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
    var text: [UInt8] = []
    var held = 0
    var heldBits = 0
    for byte in bytes {
      held = held << 8 & 0xFFFF | Int(byte)
      heldBits += 8
      while heldBits >= 5 {
        heldBits -= 5
        text.append(digits[held >> heldBits & 31])
      }
    }
    if heldBits > 0 { text.append(digits[held << (5 - heldBits) & 31]) }
    while !text.count.isMultiple(of: 8) { text.append(UInt8(ascii: "=")) }
    return String(decoding: text, as: UTF8.self)
  }
}
