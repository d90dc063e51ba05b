/// The named fields of a record or of an HTTP message, in their order.
struct HeaderFields: Sendable {
  private var fields: [(name: String, value: String)] = []

  /// The value of the first field of that name, whatever its case; nil if there is none.
  subscript(_ name: String) -> String? {
    fields.first { $0.name == name.lowercased() }?.value
  }

  /// Adds what a line says: a field, the rest of the field before, or nothing that is understood.
  mutating func add(line: ArraySlice<UInt8>) {
    if let first = line.first, first == 0x20 || first == 0x09 {
      guard let last = fields.indices.last else { return }
      fields[last].value += " " + Self.trimmed(line)
    } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
      let name = Self.trimmed(line[..<colon]).lowercased()
      fields.append((name, Self.trimmed(line[(colon + 1)...])))
    }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0D]
    let start = bytes.drop { blanks.contains($0) }
    let end = start.lastIndex { !blanks.contains($0) }.map { $0 + 1 } ?? start.startIndex
    return String(decoding: start[..<end], as: UTF8.self)
  }
}
