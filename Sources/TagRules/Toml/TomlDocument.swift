import ArchiveModel
import CTomlplusplus

/// Reads TOML by Debian's toml++, which tells the line of every value.
struct TomlDocument {
  /// The table of all.
  let root: [TomlMember]

  /// Reads a document.
  ///
  /// - Throws: ``ArchiveError`` of code `malformedInput` with the line.
  init(parsing bytes: [UInt8]) throws(ArchiveError) {
    let document = bytes.withUnsafeBytes { bytes in
      ctoml_parse(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    guard let document else { throw ArchiveError(.malformedInput, "there is no memory for it") }
    defer { ctoml_destroy(document) }
    var line: UInt32 = 0
    if let message = ctoml_error(document, &line) {
      throw ArchiveError(
        .malformedInput, "this is no TOML: \(Self.plain(String(cString: message)))",
        hint: "`arshif tag rules --example` shows how rules are written", record: Int(line))
    }
    var count = 0
    let first = ctoml_values(document, &count)
    var reader = TomlValueReader(UnsafeBufferPointer(start: first, count: count))
    guard count > 0, case .table(let members) = reader.next().content else {
      root = []
      return
    }
    root = members
  }

  /// The library's messages begin with «Error while parsing», which is said already.
  private static func plain(_ message: String) -> String {
    let beginning = "Error while "
    return message.hasPrefix(beginning)
      ? String(message.dropFirst(beginning.count)) : message
  }
}

/// Makes values of the flat list that crosses from C.
private struct TomlValueReader {
  private let values: UnsafeBufferPointer<ctoml_value>
  private var place = 0

  init(_ values: UnsafeBufferPointer<ctoml_value>) {
    self.values = values
  }

  /// Reads the value at the place, with all that lies in it, and goes on behind it.
  mutating func next() -> TomlValue {
    let value = values[place]
    let end = place + 1 + value.inner_count
    place += 1
    return TomlValue(line: Int(value.line), content: content(of: value, until: end))
  }

  private mutating func content(of value: ctoml_value, until end: Int) -> TomlValue.Content {
    switch value.kind {
    case CTOML_TABLE:
      var members: [TomlMember] = []
      while place < end {
        let key = Self.string(values[place].key, values[place].key_length)
        members.append(TomlMember(key: key, value: next()))
      }
      // The library keeps tables in the order of their keys.
      return .table(members.sorted { $0.value.line < $1.value.line })
    case CTOML_ARRAY:
      var elements: [TomlValue] = []
      while place < end { elements.append(next()) }
      return .array(elements)
    case CTOML_STRING: return .string(Self.string(value.text, value.text_length))
    case CTOML_INTEGER: return .number(Double(value.integer))
    case CTOML_FLOAT: return .number(value.number)
    case CTOML_BOOL: return .other(value.integer == 0 ? "false" : "true")
    default: return .other("a date or a time")
    }
  }

  private static func string(_ start: UnsafePointer<CChar>?, _ length: Int) -> String {
    String(
      decoding: UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : length),
      as: UTF8.self)
  }
}
