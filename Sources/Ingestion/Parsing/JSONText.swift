/// Writes JSON objects, for what is read like a record but is not written as one.
struct JSONText {
  /// The object so far, without its last bracket.
  private var text = "{"

  /// The object in UTF-8.
  var utf8: [UInt8] { Array((text + "}").utf8) }

  /// Whether nothing was added.
  var isEmpty: Bool { text == "{" }

  /// Adds a field that is a string, unless it is nil or empty.
  mutating func add(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    begin(name)
    write(value)
  }

  /// Adds a field that is an array of strings, unless it is empty.
  mutating func add(_ name: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    begin(name)
    text += "["
    for (index, value) in values.enumerated() {
      if index > 0 { text += "," }
      write(value)
    }
    text += "]"
  }

  private mutating func begin(_ name: String) {
    if !isEmpty { text += "," }
    write(name)
    text += ":"
  }

  private mutating func write(_ value: String) {
    text += "\""
    let needsEscape = value.utf8.contains {
      $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\")
    }
    text += needsEscape ? Self.escaped(value) : value
    text += "\""
  }

  private static func escaped(_ value: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(value.utf8.count + 16)
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x20:
        bytes += Array("\\u00".utf8) + [hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let hex = Array("0123456789abcdef".utf8)
}
