import ArchiveModel
import Foundation

/// A file that a measurement reads.
enum InputFile {
  /// Returns the content of a file.
  ///
  /// - Throws: ``ArchiveError`` of code `unreadable`.
  static func content(of path: String) throws -> Data {
    do {
      return try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe)
    } catch {
      throw ArchiveError(
        .unreadable, "the file \(path) cannot be read", hint: "check its path and permissions")
    }
  }
}
