import Foundation

/// The archive in the hands of other programs, which load the tokenizer.
extension Arshif {
  /// Runs commands and statements in the `sqlite3` shell on the archive, after the tokenizer is loaded.
  func sqlite(_ statements: String) throws -> Run {
    try run(
      host("sqlite3", ["-batch", "-bail", archive]), input: ".load libarshif_fts5\n" + statements)
  }

  /// Runs a script in Python, whose `sys.argv[1]` is the archive.
  func python(_ script: String) throws -> Run {
    try run(host("python3", ["-", archive]), input: script)
  }

  /// Returns a program that finds the library by its name, as after an installation.
  private func host(_ name: String, _ arguments: [String]) throws -> Process {
    let process = try process(arguments)
    process.executableURL = URL(filePath: "/usr/bin/" + name)
    let products = URL(filePath: Self.program).deletingLastPathComponent().path
    process.environment?["LD_LIBRARY_PATH"] = products
    process.environment?["ARSHIF_ARCHIVE"] = archive
    return process
  }
}
