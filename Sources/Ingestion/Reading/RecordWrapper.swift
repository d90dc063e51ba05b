/// Objects that wrap an array of records: those of news services, `{"articles": […]}`, and JSON Feed's
/// `{"items": […]}`.
enum RecordWrapper {
  private static let arrayNames = ["\"articles\"", "\"items\""].map { Array($0.utf8) }
  private static let bodyNames = ArticleField.body.names.map { Array("\"\($0)\"".utf8) }
  private static let longestPreface = 16 << 10

  /// Returns whether the array that opens at the end of `bytes`, an object's beginning, holds records.
  ///
  /// An object that already showed a body is itself a record.
  static func opens(after bytes: [UInt8]) -> Bool {
    guard bytes.count <= longestPreface else { return false }
    let isFiller: (UInt8) -> Bool = { " \t\r\n:[".utf8.contains($0) }
    guard let end = bytes.lastIndex(where: { !isFiller($0) }) else { return false }
    let preface = bytes[...end]
    guard arrayNames.contains(where: { preface.suffix($0.count).elementsEqual($0) }) else {
      return false
    }
    return !bodyNames.contains { contains(preface, $0) }
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
    guard bytes.count >= word.count else { return false }
    return bytes.indices.dropLast(word.count - 1).contains { index in
      bytes[index] == word[0] && bytes[index..<index + word.count].elementsEqual(word)
    }
  }
}
