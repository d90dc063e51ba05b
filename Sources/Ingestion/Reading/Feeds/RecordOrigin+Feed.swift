import ArchiveModel

extension RecordOrigin {
  /// XML whose outermost element is that of no feed.
  func notAFeed(_ root: String?) -> ArchiveError {
    let name = ArchiveError.inputName(path)
    return ArchiveError(
      .malformedInput, "\(name) is no RSS or Atom feed, but XML of '\(root ?? "")'",
      hint: "save the pages that it names, or read it as text with --format txt", path: path)
  }

  /// An entry that is not closed before the next.
  func brokenEntry(_ number: Int, line: Int) -> ArchiveError {
    ArchiveError(
      .malformedInput,
      "entry \(number) of \(ArchiveError.inputName(path)), on line \(line), is not closed",
      hint: "its XML is broken: look for markup in it that is not escaped", path: path,
      record: number)
  }

  /// A file that can't be read to its end.
  func brokenFeed(_ reason: String, entries: Int) -> ArchiveError {
    ArchiveError(
      .malformedInput,
      "\(ArchiveError.inputName(path)) is broken XML after \(entries) entries: \(reason)",
      hint: "the file was probably cut while it was written or fetched: get it again",
      path: path, record: entries + 1)
  }
}
