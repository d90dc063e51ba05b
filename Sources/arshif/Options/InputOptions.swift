import ArchiveModel
public import ArgumentParser
import Foundation
public import Ingestion

/// How inputs are read.
struct InputOptions: ParsableArguments {
  @Option(help: "The format of the inputs; by their content, if not given.")
  var format = InputFormat.auto

  @Option(
    help: ArgumentHelp(
      "The character encoding of the inputs; detected, if not given.", valueName: "name"))
  var encoding: String?

  /// Returns a reader of `paths`.
  ///
  /// - Throws: ``ArchiveError`` of code `invalidArgument` for an unknown encoding, and for standard input that is a terminal.
  func reader(of paths: [String]) throws -> CaptureReader {
    if let encoding, !TextDecoder.supports(encoding) {
      throw ArchiveError(
        .invalidArgument, "--encoding \(encoding): this encoding is unknown",
        hint: "write its IANA name: utf-8, windows-1256, iso-8859-6, utf-16")
    }
    if paths.contains("-"), isatty(STDIN_FILENO) == 1 {
      throw ArchiveError(
        .invalidArgument, "- is standard input, and nothing is piped into it",
        hint: "pipe articles into it, or name files")
    }
    return CaptureReader(paths: paths, format: format, encoding: encoding)
  }
}

extension InputFormat: ExpressibleByArgument {}
