/// JSON objects as lines of CSV after RFC 4180, which end in CRLF.
public struct CSVTable: Sendable {
  /// The columns, by the keys of the objects.
  public let columns: [String]
  private let isForExcel: Bool

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - columns: The columns, by the keys of the objects.
  ///   - isForExcel: Whether cells that Excel would take for formulas get an apostrophe before them.
  public init(columns: [String], isForExcel: Bool = false) {
    self.columns = columns
    self.isForExcel = isForExcel
  }

  /// The line with the columns' names.
  public var header: String {
    columns.map(Self.quoted).joined(separator: ",") + "\r\n"
  }

  /// Returns the line of an object; lists are joined by `; `.
  public func line(_ object: JSONValue) -> String {
    columns.map { Self.quoted(safe(Self.text(object[$0] ?? .null))) }.joined(separator: ",")
      + "\r\n"
  }

  /// Returns a cell that no program runs, where that is asked for.
  private func safe(_ text: String) -> String {
    guard isForExcel, let first = text.unicodeScalars.first,
      ["=", "+", "-", "@", "\t", "\r"].contains(first)
    else { return text }
    return "'" + text
  }

  private static func text(_ value: JSONValue) -> String {
    switch value {
    case .null: ""
    case .string(let text): text
    case .array(let values): values.map(text).joined(separator: "; ")
    case .object(let members): members.first.map { text($0.value) } ?? ""
    default: value.text
    }
  }

  private static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let needsQuotes = scalars.contains { scalar in
      scalar == "\"" || scalar == "," || scalar == "\n" || scalar == "\r"
    }
    if !needsQuotes { return text }
    // Scalar by scalar: a quote with a mark above it is a character of its own to Swift.
    var quoted = String.UnicodeScalarView()
    for scalar in scalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    return "\"" + String(quoted) + "\""
  }
}
