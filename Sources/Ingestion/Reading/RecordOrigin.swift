import ArchiveModel

/// What the captures of one input have in common.
struct RecordOrigin: Sendable {
  let path: String
  let mediaType: String
  let charset: String
  let maximumLength: Int
  /// Which keys of JSON records hold which fields.
  var map = FieldMap.none
  /// What the input tells of all its records, as a JSON object of their fields.
  var sidecar: String?

  func capture(_ bytes: [UInt8], record: Int?) -> ReadItem {
    var provenance = Provenance(
      path: path, record: record, mediaType: mediaType, charset: charset, sidecar: sidecar)
    guard mediaType == "application/json", !map.entries.isEmpty,
      let renamed = MappedRecord(map: map, charset: charset).renamed(bytes)
    else { return .capture(Capture(provenance: provenance, bytes: bytes)) }
    provenance.charset = "utf-8"
    return .capture(Capture(provenance: provenance, bytes: renamed))
  }

  func tooLong(record: Int?) -> ArchiveError {
    let input = ArchiveError.inputName(path)
    let what = record.map { "record \($0) of \(input)" } ?? input
    return ArchiveError(
      .recordTooLong, "\(what) is longer than \(Self.megabytes(maximumLength))",
      hint: "no article is that long: is this one record, and is its format named rightly?",
      path: path, record: record)
  }

  func empty(_ what: String) -> ArchiveError {
    ArchiveError(
      .emptyInput, "\(ArchiveError.inputName(path)) \(what)",
      hint: "check that it was fetched completely", path: path)
  }

  func cut(record: Int?) -> ArchiveError {
    ArchiveError(
      .malformedInput, "\(ArchiveError.inputName(path)) ends before its JSON is complete",
      hint: "the file was probably cut while it was written or fetched: get it again",
      path: path, record: record)
  }

  private static func megabytes(_ count: Int) -> String {
    count >= 1 << 20 ? "\(count >> 20) MiB" : "\(count) bytes"
  }
}
