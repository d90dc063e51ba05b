import ArchiveModel
import Foundation

/// Where figures and remarks go.
enum Output {
  /// Prints a line of results on standard output.
  static func line(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }

  /// Prints a line for people on standard error.
  static func note(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Prints `error: CAUSE`, with file and line where there is one, and `hint: WHAT TO DO`.
  static func error(_ error: ArchiveError) {
    var place = ""
    if let path = error.path, !path.isEmpty {
      place = path + (error.record.map { ":\($0)" } ?? "") + ": "
    }
    note("error: " + place + error.message + (error.hint.map { "\nhint: " + $0 } ?? ""))
  }
}
