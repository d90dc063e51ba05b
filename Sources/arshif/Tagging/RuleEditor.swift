import ArchiveModel
import Foundation

/// Lets a person edit a text in the editor of their choice.
struct RuleEditor {
  private let url: URL

  /// Writes the text into a file of its own.
  ///
  /// - Throws: ``ArchiveError`` of code `unwritable`.
  init(_ text: String) throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "arshif-rules-\(getpid())-\(UInt32.random(in: 0...UInt32.max)).toml")
    let isMade = FileManager.default.createFile(
      atPath: url.path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
    if !isMade {
      throw ArchiveError(
        .unwritable, "\(url.path) cannot be written", hint: "make room there, or set TMPDIR")
    }
    // What the editor saves is younger, also within the same second.
    try? FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 0)], ofItemAtPath: url.path)
  }

  /// The file that is edited.
  var path: String { url.path }

  /// Returns the text once the editor has ended; nil if it was not saved.
  ///
  /// - Throws: ``ArchiveError`` of code `invalidArgument` if there is no editor, or it failed.
  func edited() throws -> String? {
    let editor =
      ["VISUAL", "EDITOR"].compactMap { Environment[$0] }.first { !$0.isEmpty } ?? "vi"
    // The variables may hold options, so a shell takes them apart, as git and crontab let it.
    let quoted = "'" + path.replacing("'", with: "'\\''") + "'"
    let status = system("\(editor) \(quoted)")
    if status != 0 {
      throw ArchiveError(
        .invalidArgument, "the editor failed: \(editor)",
        hint: "set VISUAL or EDITOR to an editor that is there; the text is in \(path)")
    }
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    let date = attributes[.modificationDate] as? Date
    if date == Date(timeIntervalSince1970: 0) { return nil }
    return try RuleSource(path: path).text
  }

  /// Removes the file.
  func remove() {
    try? FileManager.default.removeItem(at: url)
  }
}
