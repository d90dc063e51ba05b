import ArchiveModel
import CSimdjson

extension ArchiveError {
  /// A record that is no JSON: where it is cut, the message says so.
  static func malformedRecord(_ bytes: [UInt8], _ failure: JSONParser.Failure) -> ArchiveError {
    var scanner = JSONBoundaryScanner()
    if scanner.isCut(bytes) {
      return ArchiveError(
        .malformedInput, "the record \(excerpt(bytes)) ends before its JSON is complete",
        hint: "the file was probably cut while it was written or fetched: get it again")
    }
    let reason =
      switch failure {
      case .empty: "it is empty"
      case .notUTF8: "its text is not in UTF-8"
      case .malformed(let words): words.lowercasedFirst
      }
    return ArchiveError(
      .malformedInput, "the record \(excerpt(bytes)) is not JSON: \(reason)",
      hint: "check the record with jq, or read the file as text with --format txt")
  }

  static func notAnObject(_ value: JSONValue, _ bytes: [UInt8]) -> ArchiveError {
    let name = value.kind == CSIMDJSON_ARRAY ? "an array" : "a plain value"
    return ArchiveError(
      .malformedInput, "the record \(excerpt(bytes)) is \(name), not an object with fields",
      hint: "an article is a JSON object such as {\"title\": …, \"body\": …}")
  }

  static func noTitleAndBody(_ names: [String]) -> ArchiveError {
    let fields = names.isEmpty ? "no fields" : "the fields " + names.joined(separator: ", ")
    return ArchiveError(
      .noArticle, "the record has neither a title nor a body, but \(fields)",
      hint: "rename its fields to title and body")
  }

  private static func excerpt(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes.prefix(120), as: UTF8.self)
    let line = String(text.prefix(32)).split(whereSeparator: \.isNewline).joined(separator: " ")
    return text.count > 32 ? "'\(line)…'" : "'\(line)'"
  }
}

extension String {
  /// The message of a library as part of a sentence.
  fileprivate var lowercasedFirst: String {
    let words = hasSuffix(".") ? dropLast() : self[...]
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
