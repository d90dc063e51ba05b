import ArchiveModel

extension ArchiveError {
  /// The error of a line or file that is no label.
  static func badLabel(
    _ message: String, hint: String?, path: String, line: Int? = nil
  ) -> ArchiveError {
    ArchiveError(.malformedInput, message, hint: hint, path: path, record: line)
  }

  /// The error that decoding a JSON object of labels gave.
  static func badLabel(
    decoding error: any Error, hint: String, path: String, line: Int? = nil
  ) -> ArchiveError {
    badLabel(message(of: error), hint: hint, path: path, line: line)
  }

  private static func message(of error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, let context):
      "there is no \"\(key.stringValue)\"" + place(context.codingPath)
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      context.codingPath.isEmpty
        ? "this is no JSON object"
        : "a value of another form is expected" + place(context.codingPath)
    case .dataCorrupted(let context):
      context.codingPath.isEmpty
        ? "this is no JSON object" : context.debugDescription + place(context.codingPath)
    default: "the label can't be read: \(error)"
    }
  }

  private static func place(_ path: [any CodingKey]) -> String {
    if path.isEmpty { return "" }
    let steps = path.map { key in key.intValue.map { "[\($0)]" } ?? "." + key.stringValue }
    return " in " + steps.joined().drop { $0 == "." }
  }
}
