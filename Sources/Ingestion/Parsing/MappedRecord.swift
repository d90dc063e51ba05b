/// Renames the keys of a JSON record to the fields that a person mapped them to.
///
/// The record must tell by itself what its fields are when its capture is read again.
struct MappedRecord {
  let map: FieldMap
  let charset: String

  /// Returns the record with other keys; nil if none of its keys is mapped.
  func renamed(_ bytes: [UInt8]) -> [UInt8]? {
    let utf8 = charset == "utf-8" ? bytes : decoded(bytes)
    let keys = Self.keys(of: utf8).map { (range: $0, name: Self.name(utf8[$0])) }
    guard keys.contains(where: { field(of: $0.name) != nil }) else { return nil }
    var result: [UInt8] = []
    var copied = 0
    for key in keys {
      guard let name = newName(of: key.name) else { continue }
      result += utf8[copied..<key.range.lowerBound] + Array("\"\(name)\"".utf8)
      copied = key.range.upperBound
    }
    return result + utf8[copied...]
  }

  private func decoded(_ bytes: [UInt8]) -> [UInt8] {
    let text = try? TextDecoder(encoding: charset).text(of: bytes).text
    return text.map { Array($0.utf8) } ?? bytes
  }

  private func field(of key: String) -> FieldMap.Entry? {
    map.entries.first { $0.column == key }
  }

  /// The name of a key that is mapped, or makes room for one that is.
  private func newName(of key: String) -> String? {
    if let entry = field(of: key) { return entry.name }
    guard let place = FieldNames.place(of: key), place.rank == 0,
      map.entries.contains(where: { $0.field == place.field })
    else { return nil }
    return "other " + place.field.names[0]
  }

  private static func name(_ literal: ArraySlice<UInt8>) -> String {
    let plain = String(decoding: literal.dropFirst().dropLast(), as: UTF8.self)
    guard literal.contains(UInt8(ascii: "\\")) else { return plain }
    let parser = JSONParser()
    guard let value = try? parser.root(of: Array(literal)), let utf8 = value.utf8 else {
      return plain
    }
    return String(decoding: utf8, as: UTF8.self)
  }

  /// Returns where the keys of the outermost object stand, with their quotes.
  private static func keys(of bytes: [UInt8]) -> [Range<Int>] {
    var keys: [Range<Int>] = []
    var depth = 0
    var string: Range<Int>?
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        let end = endOfString(bytes, from: index)
        string = index..<end
        index = end
        continue
      case UInt8(ascii: ":"):
        if depth == 1, let string { keys.append(string) }
        string = nil
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
      index += 1
    }
    return keys
  }

  private static func endOfString(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start + 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "\""): return index + 1
      default: index += 1
      }
    }
    return bytes.count
  }
}
