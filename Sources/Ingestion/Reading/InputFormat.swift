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
  /// One HTML page a file.
  case html
  /// A table whose cells are separated by commas, semicolons or tabs, an article a row.
  case csv
  /// A table whose cells are separated by tabs.
  case tsv
  /// Records of a web archive: WARC, WET or ARC.
  case warc
  /// An RSS or Atom feed, an article an entry.
  case feed = "rss"
}
