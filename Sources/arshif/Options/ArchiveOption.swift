import ArgumentParser
import Foundation
import Storage

/// Which archive is meant.
struct ArchiveOption: ParsableArguments {
  @Option(
    name: .customLong("archive"),
    help: ArgumentHelp(
      "The archive. (default: $ARSHIF_ARCHIVE, else ~/.local/share/arshif/archive.db)",
      valueName: "file"))
  var file: String?

  @Flag(help: "Say which archive is used.")
  var verbose = false

  /// Whether neither the user nor the environment names the archive.
  var isDefault: Bool {
    file == nil && (Environment["ARSHIF_ARCHIVE"] ?? "").isEmpty
  }

  /// The archive's path: as named, else by the environment.
  var path: String {
    if let file { return file }
    if let path = Environment["ARSHIF_ARCHIVE"], !path.isEmpty { return path }
    if let data = Environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return data + "/arshif/archive.db"
    }
    return (Environment["HOME"] ?? NSHomeDirectory()) + "/.local/share/arshif/archive.db"
  }

  /// Tells the path, if the user asks for it.
  func tell() {
    if verbose { Diagnostics.print(line: "archive: \(path)") }
  }

  /// Opens the archive, which must be there.
  func open() throws -> ArchiveDatabase {
    tell()
    return try ArchiveDatabase.open(at: path)
  }

  /// Opens the archive, which must be there, to write much of it.
  func openForWriting() throws -> ArchiveDatabase {
    tell()
    return try ArchiveDatabase.open(at: path, forWriting: true)
  }

  /// Opens the archive to look words up, and warns if its index was made with another analysis.
  func openIndex(isQuiet: Bool) throws -> ArchiveDatabase {
    let archive = try open()
    if !isQuiet, let error = try archive.indexFault() {
      Diagnostics.print(warning: error, "some words may not be found")
    }
    return archive
  }
}
