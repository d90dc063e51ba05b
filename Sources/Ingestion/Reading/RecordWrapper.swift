/// Objects that wrap an array of records: those of news services, `{"articles": […]}`, JSON Feed's `{"items": […]}`,
/// Telegram's `{"messages": […]}`.
enum RecordWrapper {
  /// Names of arrays that hold nothing but records.
  private static let sureNames = literals(["articles", "items", "messages"])
  /// Names of arrays that hold records, unless the object has a title and so is one itself.
  private static let likelyNames = literals([
    "results", "data", "posts", "news", "records", "entries",
  ])
  private static let titleNames = literals(ArticleField.title.names)
  private static let bodyNames = literals(ArticleField.body.names.filter { $0 != "message" })
  private static let longestPreface = 16 << 10

  /// Returns whether the array that opens at the end of `bytes`, an object's beginning, holds records.
  ///
  /// An object that already showed a body is itself a record.
  static func opens(after bytes: [UInt8]) -> Bool {
    guard bytes.count <= longestPreface else { return false }
    let isFiller: (UInt8) -> Bool = { " \t\r\n:[".utf8.contains($0) }
    guard let end = bytes.lastIndex(where: { !isFiller($0) }) else { return false }
    let preface = bytes[...end]
    let endsPreface: ([UInt8]) -> Bool = { preface.suffix($0.count).elementsEqual($0) }
    if let name = sureNames.first(where: endsPreface) {
      return !bodyNames.contains { contains(preface.dropLast(name.count), $0) }
    }
    guard let name = likelyNames.first(where: endsPreface) else { return false }
    return !(bodyNames + titleNames).contains { contains(preface.dropLast(name.count), $0) }
  }

  /// Returns what the wrapper, of which `bytes` end with the bracket of the array, tells of all its records, as a JSON
  /// object; nil if it tells nothing.
  static func sidecar(in bytes: [UInt8]) -> String? {
    let parser = JSONParser()
    guard let root = try? parser.root(of: bytes + Array("]}".utf8)) else { return nil }
    let isJSONFeed = root.member("version").flatMap(JSONFieldValue.string)?.contains("jsonfeed")
    let name = isJSONFeed == true ? "title" : root.member("messages") == nil ? nil : "name"
    var json = JSONText()
    json.add("source", name.flatMap { root.member($0) }.flatMap(JSONFieldValue.string))
    json.add("language", root.member("language").flatMap(JSONFieldValue.string))
    return json.isEmpty ? nil : String(decoding: json.utf8, as: UTF8.self)
  }

  private static func literals(_ names: [String]) -> [[UInt8]] {
    names.map { Array("\"\($0)\"".utf8) }
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
    guard bytes.count >= word.count else { return false }
    return bytes.indices.dropLast(word.count - 1).contains { index in
      bytes[index] == word[0] && bytes[index..<index + word.count].elementsEqual(word)
    }
  }
}
