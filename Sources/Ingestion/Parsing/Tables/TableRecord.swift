import ArchiveModel

/// The capture of a table's row, a header and the row, as the record that it is.
enum TableRecord {
  /// Returns the JSON object of the row's cells under the names of their columns.
  ///
  /// - Throws: ``ArchiveModel/ArchiveError/Code/malformedInput`` if `bytes` are not a header and a row.
  static func json(of bytes: [UInt8]) throws(ArchiveError) -> [UInt8] {
    let rows = CellParser(delimiter: UInt8(ascii: ",")).rows(of: bytes)
    guard rows.count == 2 else {
      throw ArchiveError(
        .malformedInput, "the record is not a header and a row of a table",
        hint: "import its file again")
    }
    var json = JSONText()
    for index in 0..<rows[0].count {
      let cell = rows[1][index]
      if let values = list(cell) {
        json.add(rows[0][index], values)
      } else {
        json.add(rows[0][index], cell)
      }
    }
    return json.utf8
  }

  /// Returns the strings of a list as Python prints it, `['a', "b"]`; nil if the cell is none.
  private static func list(_ cell: String) -> [String]? {
    guard cell.hasPrefix("['") || cell.hasPrefix("[\""), cell.hasSuffix("]") else { return nil }
    var values: [String] = []
    var value = ""
    var quote: Character?
    var isEscaped = false
    for character in cell.dropFirst().dropLast() {
      switch (character, quote) {
      case (_, .some) where isEscaped:
        value.append(character)
        isEscaped = false
      case ("\\", .some): isEscaped = true
      case (let character, let open?) where character == open:
        values.append(value)
        value = ""
        quote = nil
      case (_, .some): value.append(character)
      case ("'", nil), ("\"", nil): quote = character
      case (" ", nil), (",", nil): break
      default: return nil
      }
    }
    return quote == nil ? values : nil
  }
}
