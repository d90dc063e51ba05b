import ArchiveModel
import Foundation

/// A folder with a file of each article.
final class ExportFolder: ExportTarget {
  private let path: String
  private let isForced: Bool

  /// Makes the folder, if it is not there.
  ///
  /// - Throws: ``ArchiveError`` of code `unwritable`.
  init(_ path: String, isForced: Bool) throws {
    self.path = path.hasSuffix("/") ? String(path.dropLast()) : path
    self.isForced = isForced
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true)
    } catch {
      throw ArchiveError(
        .unwritable, "--output \(path): the folder cannot be made",
        hint:
          "markdown is written to a folder, a file an article, or to one file that ends with .md")
    }
  }

  func write(_ record: [UInt8], of id: String?) throws {
    let file = try ExportFile(
      "\(path)/\(id ?? "articles").md", isForced: isForced, packsRecords: false)
    try file.write(record, of: id)
    try file.finish()
  }

  func finish() {}
}
