/// The forms in which an archive goes out.
enum ExportFormat: String, CaseIterable {
  case jsonl, csv, markdown, warc

  /// Creates the format that is called so.
  init?(name: String) {
    switch name {
    case "ndjson": self = .jsonl
    case "md": self = .markdown
    default: self.init(rawValue: name)
    }
  }

  /// Creates the format that the name of a file tells, also behind `.gz`; nil if it tells none.
  init?(ofFile path: String) {
    let name = path.hasSuffix(".gz") ? path.dropLast(3) : path[...]
    guard let dot = name.lastIndex(of: ".") else { return nil }
    self.init(name: name[name.index(after: dot)...].lowercased())
  }
}
