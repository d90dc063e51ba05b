public import ArchiveModel

/// Turns bytes into text, finding their character encoding where none is told.
///
/// Knows UTF-8, UTF-16 with and without a byte order mark, Windows-1256 and ISO-8859-6 by their
/// bytes, and by name whatever the C library's `iconv` knows.
public struct TextDecoder: Sendable {
  private let encoding: String?

  /// Creates a decoder.
  ///
  /// - Parameter encoding: The encoding's name, or nil to find it. It is also found where bytes are
  ///   not in UTF-8 though they should be, and where a byte order mark tells another.
  public init(encoding: String? = nil) {
    self.encoding = encoding.map(Self.canonicalName)
  }

  /// Returns whether bytes in the encoding of that name can be decoded.
  public static func supports(_ encoding: String) -> Bool {
    CharsetConverter(from: canonicalName(encoding)) != nil
  }

  /// Returns the text of `bytes` with the encoding they are in.
  ///
  /// - Throws: ``ArchiveModel/ArchiveError/Code/binaryInput`` if the bytes are no text,
  ///   `malformedInput` if their encoding can't be told, `invalidArgument` if the encoding asked
  ///   for is unknown.
  public func text(of bytes: [UInt8]) throws(ArchiveError) -> DecodedText {
    if let encoding, encoding != "utf-8", CharsetDetector.byteOrderMark(of: bytes[...]) == nil {
      return try converted(bytes[...], from: encoding)
    }
    if encoding == "utf-8", CharsetDetector.byteOrderMark(of: bytes[...]) == nil {
      return Self.utf8(bytes[...])
    }
    switch CharsetDetector().finding(in: bytes[...]) {
    case .binary: throw .binaryInput(path: nil, bytes: bytes.prefix(16))
    case .unknown: throw .unknownEncoding(path: nil)
    case .text(let charset, let markLength):
      let content = bytes[markLength...]
      return charset == "utf-8" ? Self.utf8(content) : try converted(content, from: charset)
    }
  }

  /// Returns the name under which an encoding is recorded.
  static func canonicalName(_ encoding: String) -> String {
    let name = encoding.lowercased()
    return aliases[name] ?? name
  }

  private static let aliases = [
    "utf8": "utf-8", "cp1256": "windows-1256", "windows1256": "windows-1256",
    "win1256": "windows-1256", "iso8859-6": "iso-8859-6", "arabic": "iso-8859-6",
    "utf16le": "utf-16le", "utf16be": "utf-16be", "utf16": "utf-16",
  ]

  private static func utf8(_ bytes: ArraySlice<UInt8>) -> DecodedText {
    if let valid = String(validating: bytes, as: UTF8.self) {
      return withoutNulls(valid, charset: "utf-8", replacements: 0)
    }
    let before = replacementCount(in: bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    let replacements = text.unicodeScalars.count(where: { $0 == "\u{FFFD}" }) - before
    return withoutNulls(text, charset: "utf-8", replacements: replacements)
  }

  /// The U+FFFD that the input itself holds.
  private static func replacementCount(in bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    for index in bytes.indices.dropLast(2)
    where bytes[index] == 0xEF && bytes[index + 1] == 0xBF && bytes[index + 2] == 0xBD {
      count += 1
    }
    return count
  }

  private func converted(
    _ bytes: ArraySlice<UInt8>, from charset: String
  ) throws(ArchiveError) -> DecodedText {
    guard let converter = CharsetConverter(from: charset) else {
      throw .unknownEncodingName(charset)
    }
    var utf8 = converter.convert(bytes, isLast: true)
    if utf8.starts(with: [0xEF, 0xBB, 0xBF]) { utf8.removeFirst(3) }
    return Self.withoutNulls(
      String(decoding: utf8, as: UTF8.self), charset: charset,
      replacements: converter.replacements)
  }

  /// A NUL would end the text early in C libraries that later read it.
  private static func withoutNulls(
    _ text: String, charset: String, replacements: Int
  ) -> DecodedText {
    guard text.utf8.contains(0) else {
      return DecodedText(text: text, charset: charset, replacements: replacements)
    }
    let nulls = text.utf8.count(where: { $0 == 0 })
    let clean = String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
    return DecodedText(text: clean, charset: charset, replacements: replacements + nulls)
  }
}
