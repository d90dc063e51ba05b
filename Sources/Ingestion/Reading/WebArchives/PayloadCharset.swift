/// Finds the character encoding of a page from its bytes and from what its server claimed.
struct PayloadCharset {
  /// The encoding that the user named; nil if none.
  let named: String?

  /// Returns the encoding's name.
  ///
  /// Bytes in UTF-8 or with a byte order mark speak for themselves, since servers err. For others, the claim counts
  /// before the guess; but a Latin one is what servers claim that were never told, so Arabic text outweighs it.
  func name(for bytes: [UInt8], contentType: String?) -> String {
    if case .text(let marked, _)? = CharsetDetector.byteOrderMark(of: bytes[...]) { return marked }
    if let named { return named }
    let claim = Self.claim(in: contentType)
    switch Self.finding(in: bytes) {
    case .text(let found, _) where found.hasPrefix("utf-"):
      return Self.isStateful(claim) ? claim ?? found : found
    case .text(let guess, _): return Self.isLatin(claim) ? guess : claim ?? guess
    case .binary, .unknown: return claim ?? "utf-8"
    }
  }

  private static func finding(in bytes: [UInt8]) -> CharsetDetector.Finding {
    // Most pages, at a fifth of the cost: what is in UTF-8 and has no zeros is not in UTF-16.
    if !bytes.prefix(4096).contains(0), CharsetDetector.isUTF8(bytes[...]) {
      return .text(charset: "utf-8", markLength: 0)
    }
    return CharsetDetector().finding(in: bytes[...])
  }

  /// Returns the encoding that a media type names, if it is one that can be read.
  static func claim(in contentType: String?) -> String? {
    guard let contentType, let start = contentType.lowercased().firstRange(of: "charset=") else {
      return nil
    }
    let value = contentType.lowercased()[start.upperBound...]
      .prefix { $0 != ";" && $0 != "," && $0 != " " }
      .filter { $0 != "\"" && $0 != "'" }
    let name = TextDecoder.canonicalName(value)
    return !name.isEmpty && TextDecoder.supports(name) ? name : nil
  }

  private static func isLatin(_ charset: String?) -> Bool {
    guard let charset else { return true }
    let latin: Set = [
      "utf-8", "us-ascii", "ascii", "iso-8859-1", "iso8859-1", "latin1", "windows-1252", "cp1252",
    ]
    return latin.contains(charset)
  }

  /// Encodings whose bytes look like ASCII and are not.
  private static func isStateful(_ charset: String?) -> Bool {
    charset?.hasPrefix("iso-2022-") == true || charset == "hz-gb-2312" || charset == "utf-7"
  }
}
