/// The first line of an XML file, which names its encoding.
struct XMLDeclaration {
  /// The encoding that is named, in lower case; nil if none is.
  let encoding: String?
  private let isASCII: Bool

  /// Reads the declaration at the beginning of `head`.
  init(_ head: ArraySlice<UInt8>) {
    isASCII = !head.contains { $0 >= 0x80 }
    let start = String(decoding: head.prefix(512), as: UTF8.self).drop(while: \.isWhitespace)
    guard start.hasPrefix("<?xml"), let end = start.firstRange(of: "?>"),
      let name = start[..<end.lowerBound].firstRange(of: "encoding")
    else {
      encoding = nil
      return
    }
    let value = start[name.upperBound..<end.lowerBound]
      .drop { $0.isWhitespace || $0 == "=" }
    guard let quote = value.first, "\"'".contains(quote) else {
      encoding = nil
      return
    }
    encoding = TextDecoder.canonicalName(String(value.dropFirst().prefix { $0 != quote }))
  }

  /// Returns the encoding to read the file in, where its bytes look like `detected`.
  ///
  /// What is valid UTF-8 beyond ASCII is nothing else, whatever is declared; what is not, is not UTF-8.
  func charset(detected: String) -> String {
    guard let encoding, TextDecoder.supports(encoding),
      CharsetConverter.unitWidth(of: encoding) == CharsetConverter.unitWidth(of: detected)
    else { return detected }
    if isASCII { return encoding }
    return detected == "utf-8" || encoding == "utf-8" ? detected : encoding
  }
}
