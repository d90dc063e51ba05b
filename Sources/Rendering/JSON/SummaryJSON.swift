public import ArchiveModel

/// What commands report about an import, tags and the archive, as JSON.
public struct SummaryJSON: Sendable {
  /// Creates a renderer.
  public init() {}

  /// Returns what came of an import.
  public func value(_ summary: ImportSummary) -> JSONValue {
    .object([
      .init("read", .integer(summary.read)), .init("imported", .integer(summary.imported)),
      .init("updated", .integer(summary.updated)),
      .init("unchanged", .integer(summary.unchanged)),
      .init("duplicates", .integer(summary.duplicates)),
      .init("rejected", .integer(summary.rejected)),
      .init("seconds", .number((summary.seconds * 1000).rounded() / 1000)),
    ])
  }

  /// Returns a tag with its count.
  public func value(_ tag: TagCount) -> JSONValue {
    .object([
      .init("tag", .string(tag.slug)), .init("name", .string(tag.name)),
      .init("english_name", JSONValue(tag.englishName)), .init("count", .integer(tag.count)),
    ])
  }

  /// Returns the size and coverage of an archive.
  public func value(_ statistics: ArchiveStatistics) -> JSONValue {
    .object([
      .init("path", .string(statistics.path)), .init("file_bytes", .integer(statistics.fileBytes)),
      .init("articles", .integer(statistics.articles)),
      .init("dated_articles", .integer(statistics.datedArticles)),
      .init("first_day", JSONValue(statistics.firstDay)),
      .init("last_day", JSONValue(statistics.lastDay)),
      .init("text_bytes", .integer(statistics.textBytes)),
      .init("captures", .integer(statistics.captures)),
      .init("capture_bytes", .integer(statistics.captureBytes)),
      .init("stored_capture_bytes", .integer(statistics.storedCaptureBytes)),
      .init("sources", .integer(statistics.sources)), .init("tags", .integer(statistics.tags)),
      .init("entities", .integer(statistics.entities)),
      .init("dates", .integer(statistics.dates)), .init("imports", .integer(statistics.imports)),
      .init("unfinished_imports", .integer(statistics.unfinishedImports)),
      .init("analyzer_version", JSONValue(statistics.analyzerVersion)),
      .init("index_is_current", .bool(statistics.isIndexCurrent)),
    ])
  }

  /// Returns what came of making the index anew.
  public func value(_ rebuild: IndexRebuild) -> JSONValue {
    .object([
      .init("articles", .integer(rebuild.articles)), .init("from", JSONValue(rebuild.from)),
      .init("to", .string(rebuild.to)),
      .init("seconds", .number((rebuild.seconds * 1000).rounded() / 1000)),
    ])
  }

  /// Returns what came of doing a stage again.
  public func value(_ summary: ReprocessSummary) -> JSONValue {
    .object([
      .init("read", .integer(summary.read)), .init("changed", .integer(summary.changed)),
      .init("unchanged", .integer(summary.unchanged)), .init("failed", .integer(summary.failed)),
      .init("skipped", .integer(summary.skipped)),
      .init("seconds", .number((summary.seconds * 1000).rounded() / 1000)),
    ])
  }

  /// Returns an error as a line of a file of rejects.
  ///
  /// - Parameters:
  ///   - error: The error.
  ///   - text: The record that was rejected; nil where it can't be given.
  /// - Returns: The object.
  public func value(_ error: ArchiveError, of text: String? = nil) -> JSONValue {
    .object([
      .init("path", JSONValue(error.path)),
      .init("record", error.record.map(JSONValue.integer) ?? .null),
      .init("code", .string(error.code.rawValue)), .init("reason", .string(error.message)),
      .init("hint", JSONValue(error.hint)), .init("input", JSONValue(text)),
    ])
  }
}
