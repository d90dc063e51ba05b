import ArchiveModel

extension RecordOrigin {
  /// A row with more cells than the header names.
  func tooManyCells(_ count: Int, of columns: Int, line: Int) -> ArchiveError {
    ArchiveError(
      .malformedInput,
      "line \(line) of \(ArchiveError.inputName(path)) has \(count) cells, but there are "
        + "\(columns) columns",
      hint: "quote the cells that hold what parts the cells", path: path, record: line)
  }

  /// A row whose quoted cell never ends, or ends at the wrong place.
  func unclosedQuote(line: Int) -> ArchiveError {
    ArchiveError(
      .malformedInput,
      "a quote that opens on line \(line) of \(ArchiveError.inputName(path)) is not closed rightly",
      hint: "close the cell with a quote, and double the quotes within it", path: path, record: line
    )
  }
}
