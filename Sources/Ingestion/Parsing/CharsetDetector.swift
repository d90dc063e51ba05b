/// Finds the character encoding of bytes from the bytes alone.
struct CharsetDetector: Sendable {
  /// What bytes turned out to be.
  enum Finding: Hashable, Sendable {
    /// Text in the encoding of this IANA name, after a byte order mark of so many bytes.
    case text(charset: String, markLength: Int)
    /// No text at all.
    case binary
    /// Perhaps text, but in no encoding that is known here.
    case unknown
  }

  /// Judging an encoding needs no more bytes than this.
  static let sampleLength = 64 << 10

  /// Returns what `bytes` are.
  ///
  /// With `isBeginning` more bytes follow, so that the last character may be cut.
  func finding(in bytes: ArraySlice<UInt8>, isBeginning: Bool = false) -> Finding {
    if let marked = Self.byteOrderMark(of: bytes) { return marked }
    let sample = bytes.prefix(Self.sampleLength)
    if let wide = Self.unmarkedUTF16(sample) { return .text(charset: wide, markLength: 0) }
    if Self.isBinary(sample) { return .binary }
    if Self.isUTF8(bytes) { return .text(charset: "utf-8", markLength: 0) }
    if UTF8Survey(bytes, isBeginning: isBeginning).isUTF8WithFlaws {
      return .text(charset: "utf-8", markLength: 0)
    }
    guard let charset = ArabicCharsetScore.best(for: sample) else { return .unknown }
    return .text(charset: charset, markLength: 0)
  }

  static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  /// Returns what a byte order mark says, which nothing else gainsays; nil if there is none.
  static func byteOrderMark(of bytes: ArraySlice<UInt8>) -> Finding? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .text(charset: "utf-8", markLength: 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return .text(charset: "utf-16le", markLength: 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return .text(charset: "utf-16be", markLength: 2) }
    return nil
  }

  /// Arabic and Latin text in UTF-16 has the high bytes 06 and 00, and few others.
  private static func unmarkedUTF16(_ sample: ArraySlice<UInt8>) -> String? {
    let units = sample.count / 2
    guard units >= 2 else { return nil }
    let first = commonUnits(sample, highFirst: false)
    let second = commonUnits(sample, highFirst: true)
    guard max(first, second) * 10 >= units * 8, first != second else { return nil }
    return first > second ? "utf-16le" : "utf-16be"
  }

  private static func commonUnits(_ sample: ArraySlice<UInt8>, highFirst: Bool) -> Int {
    var count = 0
    var index = sample.startIndex
    while index + 1 < sample.endIndex {
      let high = sample[highFirst ? index : index + 1]
      let low = sample[highFirst ? index + 1 : index]
      if high == 0x06 || (high == 0 && isPrintableOrSpace(low)) { count += 1 }
      index += 2
    }
    return count
  }

  private static func isPrintableOrSpace(_ byte: UInt8) -> Bool {
    (byte >= 0x20 && byte != 0x7F) || (0x09...0x0D).contains(byte)
  }

  /// One stray control character is no reason to refuse a page; many are.
  private static func isBinary(_ sample: ArraySlice<UInt8>) -> Bool {
    var nulls = 0
    var controls = 0
    for byte in sample where byte < 0x20 {
      if byte == 0 { nulls += 1 }
      if byte < 0x09 || (byte > 0x0D && byte != 0x1B) { controls += 1 }
    }
    return nulls * 1000 > sample.count || controls * 20 > sample.count
  }
}
