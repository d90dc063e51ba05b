/// A value of a TOML document, with the line on which it stands.
struct TomlValue {
  /// What the value is.
  enum Content {
    case table([TomlMember])
    case array([TomlValue])
    case string(String)
    case number(Double)
    /// True, false, a date or a time: kinds that rules have no use for.
    case other(String)
  }

  let line: Int
  let content: Content

  /// What people call its kind.
  var kind: String {
    switch content {
    case .table: "a table"
    case .array: "a list"
    case .string: "a text"
    case .number: "a number"
    case .other(let kind): kind
    }
  }
}

/// A member of a table.
struct TomlMember {
  let key: String
  /// Its value; the line is that of the key.
  let value: TomlValue
}
