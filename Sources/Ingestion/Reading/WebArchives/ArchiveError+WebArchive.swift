import ArchiveModel

extension ArchiveError {
  /// Bytes between records that are no record.
  static func noRecord(_ length: Int, path: String, before record: Int) -> ArchiveError {
    let place = record == 1 ? "at its beginning" : "behind record \(record - 1)"
    return ArchiveError(
      .malformedInput,
      "\(inputName(path)) holds \(length) bytes \(place) that are no record of a web archive",
      hint: "they were passed over; check the file with warcio check", path: path)
  }

  /// A record that says no length, or one that can't be.
  static func noLength(_ length: String?, record: Int, path: String) -> ArchiveError {
    let what = length.map { "has the length '\($0)', which is none" } ?? "says no length"
    return ArchiveError(
      .malformedInput, "record \(record) of \(inputName(path)) \(what)",
      hint: "it was passed over; the records after it are read", path: path, record: record)
  }

  /// A record behind whose block no other record begins.
  static func wrongLength(_ length: Int, record: Int, path: String) -> ArchiveError {
    ArchiveError(
      .malformedInput,
      "record \(record) of \(inputName(path)) has a wrong length: it does not end after \(length) bytes",
      hint: "it was passed over; the records after it are read", path: path, record: record)
  }

  static func cutRecord(_ record: Int, path: String) -> ArchiveError {
    ArchiveError(
      .malformedInput, "\(inputName(path)) is cut: it ends within record \(record)",
      hint: "the records before it were read; get the file again", path: path, record: record)
  }

  static func wrongDigest(_ digest: String, record: Int, path: String) -> ArchiveError {
    ArchiveError(
      .malformedInput,
      "record \(record) of \(inputName(path)) was changed or damaged: its digest is not \(digest)",
      hint: "get the file again; warcio check lists all such records", path: path, record: record)
  }

  static func unreadableBody(_ encoding: String, record: Int, path: String) -> ArchiveError {
    ArchiveError(
      .malformedInput,
      "the page in record \(record) of \(inputName(path)) is compressed as '\(encoding)' and can't be unpacked",
      hint: "gzip, deflate and zstd are known; have the crawler ask for these alone",
      path: path, record: record)
  }

  /// Returns the error as one of that record.
  func placed(at record: Int) -> ArchiveError {
    var placed = self
    placed.record = record
    return placed
  }
}
