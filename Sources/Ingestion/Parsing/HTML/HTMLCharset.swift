import ArchiveModel

/// Finds the character encoding of an HTML page: what its bytes are goes before what they say.
struct HTMLCharset: Sendable {
  private static let headLength = 4096
  /// Encodings that servers claim for want of a better one.
  private static let western: Set<String> = [
    "iso-8859-1", "windows-1252", "us-ascii", "ascii", "latin1", "iso8859-1", "iso-8859-15",
    "cp1252",
  ]
  private static let arabic: Set<String> = ["windows-1256", "iso-8859-6"]

  private let claimed: String?

  /// Creates a finder that weighs what the server or the user said; nil if nobody did.
  init(claimed: String?) {
    self.claimed = claimed.map(TextDecoder.canonicalName)
  }

  /// Returns the name of the encoding of `bytes`.
  ///
  /// A byte order mark and bytes that are plainly UTF-8 or UTF-16 gainsay every claim, and Arabic bytes that of a
  /// Western encoding.
  ///
  /// - Throws: ``ArchiveModel/ArchiveError/Code/binaryInput`` if the bytes are no text,
  ///   `malformedInput` if the encoding can't be told.
  func name(of bytes: [UInt8], path: String?) throws(ArchiveError) -> String {
    let claims = [claimed, Self.claim(in: bytes)].compactMap { $0 }
      .filter { $0 != "utf-8" && CharsetConverter.unitWidth(of: $0) == 1 }
    switch CharsetDetector().finding(in: bytes[...]) {
    case .binary: throw .binaryInput(path: path, bytes: bytes.prefix(16))
    case .text(let charset, _) where !Self.arabic.contains(charset): return charset
    case .text(let charset, _): return Self.usable(claims) ?? charset
    case .unknown:
      if let charset = ArabicCharsetScore.best(for: Self.sample(of: bytes)) {
        return Self.usable(claims) ?? charset
      }
      if let claim = claims.first(where: TextDecoder.supports) { return claim }
      throw .unknownEncoding(path: path)
    }
  }

  /// The first claim that Arabic text could be in, and that its bytes alone could not tell.
  private static func usable(_ claims: [String]) -> String? {
    guard let claim = claims.first(where: { !western.contains($0) }), !arabic.contains(claim),
      TextDecoder.supports(claim)
    else { return nil }
    return claim
  }

  /// The bytes from the first that is not ASCII, behind the scripts of a page's head.
  private static func sample(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    let first = bytes.firstIndex { $0 >= 0x80 } ?? 0
    return bytes[max(0, first - 64)...].prefix(CharsetDetector.sampleLength)
  }

  /// Returns the encoding that a page names in `<meta>` or its XML declaration; nil if it names none.
  static func claim(in bytes: [UInt8]) -> String? {
    let head = String(
      decoding: bytes.prefix(headLength).map { $0 < 0x80 ? $0 : 0x20 }, as: UTF8.self
    )
    .lowercased()
    for mark in ["charset", "encoding"] {
      guard let found = head.firstRange(of: mark) else { continue }
      let rest = head[found.upperBound...].drop { $0 == " " }
      guard rest.first == "=" else { continue }
      let name = rest.dropFirst().drop { " \"'".contains($0) }
        .prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }
      if !name.isEmpty { return TextDecoder.canonicalName(String(name)) }
    }
    return nil
  }
}
