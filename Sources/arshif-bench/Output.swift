import ArchiveModel
import Foundation

/// Where results and remarks go.
enum Output {
  /// Prints a line of results on standard output.
  static func line(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }

  /// Prints a line for people on standard error.
  static func note(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Writes a file, and replaces one that is there.
  ///
  /// - Throws: ``ArchiveError`` of code `unwritable`.
  static func write(_ content: Data, to path: String) throws {
    do {
      try content.write(to: URL(filePath: path))
    } catch {
      throw ArchiveError(
        .unwritable, "the file \(path) cannot be written",
        hint: "check its folder and permissions")
    }
  }
}
