/// The form of an input's content.
public enum InputFormat: String, Sendable, CaseIterable {
  /// Found out from the content, with the file's extension as a hint.
  case auto
  /// The text of one page a file.
  case text = "txt"
  /// A JSON array of records, one record, or records one after another.
  case json
  /// One JSON record a line.
  case jsonLines = "jsonl"
}
