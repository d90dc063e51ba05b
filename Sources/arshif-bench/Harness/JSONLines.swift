import ArchiveModel
import Foundation

/// The records of a file, one a line.
struct JSONLines {
  private let path: String
  private let content: Data

  /// Opens a file.
  ///
  /// - Throws: ``ArchiveError`` of code `unreadable`.
  init(path: String) throws {
    self.path = path
    content = try InputFile.content(of: path)
  }

  /// Calls `body` with each record, in order.
  ///
  /// - Throws: ``ArchiveError`` of code `malformedInput`, and what `body` throws.
  func forEach<Record: Decodable>(
    _ type: Record.Type, _ body: (Record) throws -> Void
  ) throws {
    let decoder = JSONDecoder()
    for (index, line) in content.split(separator: 0x0A).enumerated() {
      let record: Record
      do {
        record = try decoder.decode(type, from: line)
      } catch {
        throw ArchiveError(.malformedInput, "record \(index + 1) of \(path): \(error)")
      }
      try body(record)
    }
  }
}
