import ArchiveModel
import Foundation
import Storage

/// A text of rules, and where it comes from.
struct RuleSource {
  /// The largest file that can be meant for rules.
  private static let byteLimit = 4 << 20

  let path: String
  let text: String

  /// Reads a file; `-` is standard input.
  ///
  /// - Throws: ``ArchiveError`` of code `notFound`, `unreadable` or `malformedInput`.
  init(path: String) throws {
    self.path = path == "-" ? "standard input" : path
    if path == "-" {
      if isatty(STDIN_FILENO) == 1 {
        throw ArchiveError(
          .invalidArgument, "- is standard input, and nothing is piped into it",
          hint: "pipe rules into it, or name a file")
      }
      text = try Self.text(of: FileHandle.standardInput.readDataToEndOfFile(), self.path)
      return
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw ArchiveError(
        .notFound, "\(path): no such file",
        hint: "`arshif tag rules --example > \(path)` makes one to begin with")
    }
    guard !isFolder.boolValue, let data = FileManager.default.contents(atPath: path) else {
      throw ArchiveError(
        .unreadable, "\(path) cannot be read",
        hint: isFolder.boolValue ? "it is a folder: name a file" : "check its permissions")
    }
    text = try Self.text(of: data, path)
  }

  /// The rules that an archive holds.
  init(_ stored: StoredRules) {
    path = RuleLoader.storedName
    text = stored.text
  }

  private static func text(of data: Data, _ path: String) throws -> String {
    guard data.count <= byteLimit, let text = String(data: data, encoding: .utf8) else {
      throw ArchiveError(
        .malformedInput, "\(path): this is no text of rules",
        hint: "rules are TOML in UTF-8: `arshif tag rules --example` shows some")
    }
    return text
  }
}
