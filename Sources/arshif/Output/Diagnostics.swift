import ArchiveModel
import Foundation
import Ingestion

/// Messages to people, on standard error.
enum Diagnostics {
  /// Prints `error: CAUSE`, with file and line where there is one, and `hint: WHAT TO DO`.
  static func print(_ error: ArchiveError) {
    var place = ""
    if let path = error.path, !path.isEmpty {
      place = path + (error.record.map { ":\($0)" } ?? "") + ": "
    }
    print(line: "error: " + place + error.message)
    if let hint = error.hint { print(line: "hint: " + hint) }
  }

  /// Prints `warning: CAUSE: EFFECT` and the hint, of what does not keep the command from its work.
  static func print(warning error: ArchiveError, _ effect: String) {
    print(line: "warning: \(error.message): \(effect)")
    if let hint = error.hint { print(line: "hint: " + hint) }
  }

  /// Prints how many records were passed over, and why; nothing if none was.
  static func print(skipped records: SkippedRecords) {
    if records.total > 0 { print(line: "skipped \(records)") }
  }

  /// Prints how many files of folders were passed over, since their names say that they are of another kind.
  static func print(skippedFiles count: Int) {
    if count == 0 { return }
    let files = count == 1 ? "1 file, whose name is" : "\(count) files, whose names are"
    print(line: "skipped \(files) of no format that is read; name files one by one to read them")
  }

  /// Prints the message of a wrong command line.
  static func print(usage message: String) {
    let prefix = "Error: "
    let text = message.hasPrefix(prefix) ? "error: " + message.dropFirst(prefix.count) : message
    print(line: text)
  }

  /// Prints a line.
  static func print(line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
