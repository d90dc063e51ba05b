/// A JSON value whose objects keep the order of their keys.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A key of an object with its value.
  public struct Member: Hashable, Sendable {
    /// The key.
    public let key: String
    /// Its value.
    public let value: JSONValue

    /// Creates a member.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// Creates a string, or null of nil.
  public init(_ string: String?) {
    self = string.map(JSONValue.string) ?? .null
  }

  /// The value as JSON text on one line, letters unescaped.
  public var text: String {
    var text = ""
    write(to: &text, indent: nil, depth: 0)
    return text
  }

  /// The value as JSON text, objects over several lines.
  public var prettyText: String {
    var text = ""
    write(to: &text, indent: 2, depth: 0)
    return text
  }

  /// The value of a key, or nil if this is no object or lacks it.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  private func write(to text: inout String, indent: Int?, depth: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): text += value.isFinite ? String(value) : "null"
    case .string(let value): Self.write(value, to: &text)
    case .array(let values):
      Self.write(values, "[", "]", to: &text, indent, depth) { value, text in
        value.write(to: &text, indent: indent, depth: depth + 1)
      }
    case .object(let members):
      Self.write(members, "{", "}", to: &text, indent, depth) { member, text in
        Self.write(member.key, to: &text)
        text += ": "
        member.value.write(to: &text, indent: indent, depth: depth + 1)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], _ open: String, _ close: String, to text: inout String,
    _ indent: Int?, _ depth: Int, _ writeElement: (Element, inout String) -> Void
  ) {
    text += open
    for (index, element) in elements.enumerated() {
      if index > 0 { text += indent == nil ? ", " : "," }
      if let indent { text += "\n" + String(repeating: " ", count: indent * (depth + 1)) }
      writeElement(element, &text)
    }
    if let indent, !elements.isEmpty {
      text += "\n" + String(repeating: " ", count: indent * depth)
    }
    text += close
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    var string = string
    string.withUTF8 { utf8 in
      var start = 0
      for (index, byte) in utf8.enumerated() {
        guard let (escape, width) = escape(byte, at: index, of: utf8) else { continue }
        text += String(decoding: utf8[start..<index], as: UTF8.self)
        text += escape
        start = index + width
      }
      text += String(decoding: utf8[start...], as: UTF8.self)
    }
    text += "\""
  }

  /// Returns what stands in JSON for the character that begins at `index`, and its bytes; nil if it stands for itself.
  @inline(__always)
  private static func escape(
    _ byte: UInt8, at index: Int, of utf8: UnsafeBufferPointer<UInt8>
  ) -> (text: String, width: Int)? {
    switch byte {
    case UInt8(ascii: "\""): return ("\\\"", 1)
    case UInt8(ascii: "\\"): return ("\\\\", 1)
    case 0x0A: return ("\\n", 1)
    case 0x0D: return ("\\r", 1)
    case 0x09: return ("\\t", 1)
    case 0..<0x20:
      let hex = String(byte, radix: 16)
      return ("\\u" + String(repeating: "0", count: 4 - hex.count) + hex, 1)
    case 0xE2 where utf8[index + 1] == 0x80 && utf8[index + 2] & 0xFE == 0xA8:
      // The separators of lines and paragraphs, which end a line to some.
      return ("\\u202" + (utf8[index + 2] == 0xA8 ? "8" : "9"), 3)
    default: return nil
    }
  }
}
