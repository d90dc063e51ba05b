import ArchiveModel
import Foundation
import Rendering

/// The file of what an import did not understand: a JSON object a line, with the reason and the text.
final class RejectsFile {
  /// The bytes of a longer record are not copied.
  private static let maximumLength = 1 << 20

  private let file: FileHandle

  /// Makes the file, in the place of an older one.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - others: Files that it must not be: what is imported, and the archive.
  /// - Throws: ``ArchiveError`` of code `invalidArgument` or `unwritable`.
  init(_ path: String, sparing others: [String]) throws {
    if let identity = Self.identity(of: path),
      let other = others.first(where: { Self.identity(of: $0) == identity })
    {
      throw ArchiveError(
        .invalidArgument, "--rejects \(path): this is \(other), which would be written over",
        hint: "name a file of its own")
    }
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else {
      throw ArchiveError(
        .unwritable, "the file of rejects \(path) cannot be written",
        hint: "check its folder and permissions")
    }
    self.file = file
  }

  /// Adds what was rejected, with its text where it was read and is not too long.
  func add(_ error: ArchiveError, _ capture: Capture?) {
    let text = capture.flatMap { capture in
      capture.bytes.count <= Self.maximumLength
        ? String(validating: capture.bytes, as: UTF8.self) : nil
    }
    let line = SummaryJSON().value(error, of: text).text + "\n"
    do {
      try file.write(contentsOf: Data(line.utf8))
    } catch {
      Diagnostics.print(line: "warning: the file of rejects cannot be written")
    }
  }

  private static func identity(of path: String) -> [UInt64]? {
    var status = stat()
    guard path != "-", stat(path, &status) == 0 else { return nil }
    return [UInt64(status.st_dev), UInt64(status.st_ino)]
  }
}
