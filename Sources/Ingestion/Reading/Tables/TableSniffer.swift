/// Looks at the beginning of a table, in UTF-8 or another encoding that has ASCII.
struct TableSniffer {
  /// What parts the cells.
  let delimiter: UInt8
  /// Whether the content alone shows that it is a table of articles.
  let isConvincing: Bool

  private static let delimiters = Array(",;\t|".utf8)
  private static let longestHeader = 4096
  private static let longestSample = 32 << 10

  /// Looks at `head`, which is all there is if it is whole.
  init(_ head: ArraySlice<UInt8>, isWhole: Bool) {
    if let told = Self.toldDelimiter(head) {
      delimiter = told
      isConvincing = true
      return
    }
    let sample = Array(head.prefix(Self.longestSample))
    let isCut = !isWhole || sample.count < head.count
    let bytes = isCut ? sample : sample + [0x0A]
    let looks = Self.delimiters.map { Look(bytes, delimiter: $0) }
    let best = looks.max { $0.weight < $1.weight }
    delimiter = best.flatMap { $0.columns > 1 ? $0.delimiter : nil } ?? UInt8(ascii: ",")
    isConvincing = best?.isConvincing ?? false
  }

  /// Returns whether the first line could be a header, which is quicker to tell than the rest.
  static func mayBeTable(_ head: ArraySlice<UInt8>) -> Bool {
    let line = head.prefix(longestHeader).prefix { $0 != 0x0A && $0 != 0x0D }
    return delimiters.contains { delimiter in
      let cells = line.split(separator: delimiter).prefix(64)
      guard cells.count > 1 else { return false }
      return TableHeader.isHeader(cells.map(text), withMap: false)
    }
  }

  /// Returns the delimiter in the line `sep=;` that spreadsheets put first; nil if there is none.
  static func toldDelimiter(_ head: ArraySlice<UInt8>) -> UInt8? {
    let line = head.prefix(8).prefix { $0 != 0x0A && $0 != 0x0D }
    guard line.count == 5, line.dropLast().elementsEqual("sep=".utf8) else { return nil }
    return line.last
  }

  private static func text(_ cell: ArraySlice<UInt8>) -> String {
    let isFrame: (UInt8) -> Bool = { $0 == 0x20 || $0 == UInt8(ascii: "\"") }
    guard let end = cell.lastIndex(where: { !isFrame($0) }) else { return "" }
    return String(decoding: cell[...end].drop(while: isFrame), as: UTF8.self)
  }

  /// What the table looks like with one delimiter.
  private struct Look {
    let delimiter: UInt8
    let columns: Int
    let rows: Int
    /// Rows that have as many cells as the first.
    let evenRows: Int
    let knownFields: Set<ArticleField>
    let hasText: Bool

    init(_ bytes: [UInt8], delimiter: UInt8) {
      self.delimiter = delimiter
      let rows = CellParser(delimiter: delimiter).rows(of: bytes)
      let places = (rows.first?.cells ?? []).map { FieldNames.place(of: $0) }
      let columns = places.count
      self.columns = columns
      self.rows = rows.count
      evenRows = rows.count { $0.count == columns }
      knownFields = Set(places.compactMap { $0?.field })
      hasText = places.contains(where: TableHeader.holdsText)
    }

    /// Two names that are known may stand in a text; three in one line do not.
    var isConvincing: Bool {
      guard hasText, rows >= 2 else { return false }
      return knownFields.count >= 3
        ? evenRows * 2 >= rows : knownFields.count == 2 && evenRows * 10 >= rows * 9
    }

    /// How much speaks for the delimiter.
    var weight: (Int, Int, Int) {
      guard columns > 1 else { return (0, 0, 0) }
      return (knownFields.count, evenRows * 100 / max(1, rows), columns)
    }
  }
}
