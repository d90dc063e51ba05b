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

  @Option(
    help: ArgumentHelp(
      "Which column or key holds a field: title=العنوان, or title=1,body=3.",
      valueName: "field=column"))
  var map: [String] = []

  /// Returns a reader of `paths`.
  ///
  /// - Throws: ``ArchiveError`` of code `invalidArgument` for an unknown encoding or field, and for standard input that is
  ///   a terminal.
  func reader(of paths: [String]) throws -> CaptureReader {
    if let encoding, !TextDecoder.supports(encoding) {
      throw ArchiveError(
        .invalidArgument, "--encoding \(encoding): this encoding is unknown",
        hint: "write its IANA name: utf-8, windows-1256, iso-8859-6, utf-16")
    }
    let map = try FieldMap(parsing: map)
    if paths.contains("-"), isatty(STDIN_FILENO) == 1 {
      throw ArchiveError(
        .invalidArgument, "- is standard input, and nothing is piped into it",
        hint: "pipe articles into it, or name files")
    }
    return CaptureReader(paths: paths, format: format, encoding: encoding, map: map)
  }
}

extension InputFormat: ExpressibleByArgument {
  /// Other names that people give formats.
  private static let aliases: [String: InputFormat] = [
    "text": .text, "htm": .html, "ndjson": .jsonLines, "jsonlines": .jsonLines, "feed": .feed,
    "atom": .feed, "xml": .feed, "tab": .tsv, "arc": .warc, "wet": .warc,
  ]

  /// Creates the format that is called so, whatever the case.
  public init?(argument: String) {
    let name = argument.lowercased()
    guard let format = InputFormat(rawValue: name) ?? Self.aliases[name] else { return nil }
    self = format
  }
}
