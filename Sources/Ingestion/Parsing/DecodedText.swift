/// Text with the encoding that its bytes were in.
public struct DecodedText: Hashable, Sendable {
  /// The text, without a byte order mark.
  public let text: String
  /// The IANA name of the encoding, in lower case: `utf-8`, `windows-1256`.
  public let charset: String
  /// How many U+FFFD stand in ``text`` for bytes that could not be read.
  public let replacements: Int
}
