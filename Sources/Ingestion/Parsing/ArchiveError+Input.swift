import ArchiveModel

extension ArchiveError {
  /// Returns what a message calls the input of `path`.
  static func inputName(_ path: String?) -> String {
    guard let path else { return "the input" }
    return path == "-" ? "standard input" : "'\(path)'"
  }

  static func binaryInput(path: String?, bytes: some Sequence<UInt8>) -> ArchiveError {
    let name = inputName(path)
    guard let signature = BinarySignature(bytes) else {
      return ArchiveError(
        .binaryInput, "\(name) holds no text but binary data",
        hint: "text, JSON, tables, feeds and web archives can be imported", path: path)
    }
    return ArchiveError(
      .binaryInput, "\(name) is \(signature.rawValue), not text",
      hint: signature.hint(path: path == "-" ? "FILE" : path ?? "FILE"), path: path)
  }

  static func unknownEncoding(path: String?) -> ArchiveError {
    let name = inputName(path)
    return ArchiveError(
      .malformedInput, "the character encoding of \(name) can't be told",
      hint: "name it with --encoding, for example --encoding windows-1256", path: path)
  }

  static func unknownEncodingName(_ name: String) -> ArchiveError {
    ArchiveError(
      .invalidArgument, "no character encoding is called '\(name)'",
      hint: "iconv --list names them all; Arabic is in utf-8, windows-1256 or iso-8859-6")
  }
}
