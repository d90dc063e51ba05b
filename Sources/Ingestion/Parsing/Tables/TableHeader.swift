import ArchiveModel

/// The names of a table's columns, by its first row and by what a person told.
struct TableHeader {
  /// A name for each column: that of an article's field, where it was mapped.
  let names: [String]
  /// Whether the first row is the header, and no article.
  let isFirstRow: Bool

  /// The header as a line of a capture.
  var text: [UInt8] { TableRow(names).text }

  /// Reads the header.
  ///
  /// - Throws: ``ArchiveModel/ArchiveError/Code/malformedInput`` if the columns can't be told, or none of them holds a title
  ///   or text; `invalidArgument` if the map names a column that is not there.
  init(firstRow: TableRow, map: FieldMap, path: String) throws(ArchiveError) {
    let cells = firstRow.cells.map { FieldText.line($0) ?? "" }
    let places = cells.map { FieldNames.place(of: $0) }
    let columns = map.entries.map { Self.column($0.column, in: cells) }
    isFirstRow =
      columns.contains { $0?.isNamed == true }
      || Self.isHeader(cells, withMap: !map.entries.isEmpty)
    for (entry, column) in zip(map.entries, columns) where column == nil {
      throw Self.noColumn(entry, cells, isHeader: isFirstRow, path)
    }
    if !isFirstRow, map.entries.isEmpty { throw Self.noHeader(cells, path) }
    var names = isFirstRow ? cells : cells.indices.map { String($0 + 1) }
    let mapped = Set(map.entries.map(\.field))
    for (index, place) in places.enumerated() {
      guard isFirstRow, let place, place.rank == 0, mapped.contains(place.field) else { continue }
      names[index] = "other " + names[index]
    }
    for (entry, column) in zip(map.entries, columns) {
      if let column { names[column.index] = entry.name }
    }
    guard names.contains(where: { Self.holdsText(FieldNames.place(of: $0)) }) else {
      throw Self.noText(names, path)
    }
    self.names = names
  }

  /// Returns whether a first row of such cells is a header, which names what is known and holds neither number nor address.
  static func isHeader(_ cells: [String], withMap: Bool) -> Bool {
    let places = cells.map { FieldNames.place(of: $0) }
    guard !cells.contains(where: { Double($0) != nil || JSONFieldValue.isAddress($0) }) else {
      return false
    }
    let fields = Set(places.compactMap { $0?.field })
    return places.contains(where: holdsText) || fields.count >= (withMap ? 1 : 2)
  }

  static func holdsText(_ place: FieldNames.Place?) -> Bool {
    place.map { [.title, .body, .page].contains($0.field) } ?? false
  }

  private struct Column {
    let index: Int
    let isNamed: Bool
  }

  /// Returns the column of that name, else of that number.
  private static func column(_ name: String, in cells: [String]) -> Column? {
    let wanted = FieldNames.fold(name)
    let index =
      cells.firstIndex(of: name) ?? cells.firstIndex { FieldNames.fold($0) == wanted }
    if let index { return Column(index: index, isNamed: true) }
    guard let number = Int(name), cells.indices.contains(number - 1) else { return nil }
    return Column(index: number - 1, isNamed: false)
  }
}

// MARK: - Errors

extension TableHeader {
  private static func noColumn(
    _ entry: FieldMap.Entry, _ cells: [String], isHeader: Bool, _ path: String
  ) -> ArchiveError {
    let isNumber = Int(entry.column) != nil
    return ArchiveError(
      .invalidArgument,
      "--map \(entry.name)=\(entry.column): \(ArchiveError.inputName(path)) has no column "
        + (isNumber ? "\(entry.column), but \(cells.count)" : "'\(entry.column)'"),
      hint: "its first row is: \(listed(cells))", path: path, record: 1)
  }

  private static func noHeader(_ cells: [String], _ path: String) -> ArchiveError {
    ArchiveError(
      .malformedInput,
      "the first row of \(ArchiveError.inputName(path)) does not name its columns: \(listed(cells))",
      hint: "tell which column is which: --map title=1,body=2, or by name --map title=NAME",
      path: path, record: 1)
  }

  private static func noText(_ names: [String], _ path: String) -> ArchiveError {
    ArchiveError(
      .malformedInput,
      "no column of \(ArchiveError.inputName(path)) is known to hold a title or text: "
        + listed(names),
      hint: "tell which one does: --map title=NAME --map body=NAME", path: path, record: 1)
  }

  /// The first cells, short enough for a message.
  private static func listed(_ cells: [String]) -> String {
    let shown = cells.prefix(12).map { $0.count > 24 ? $0.prefix(24) + "…" : $0 }
    return shown.joined(separator: ", ") + (cells.count > 12 ? ", …" : "")
  }
}
