import ArchiveModel

/// Reads one record a row of a table in UTF-8, and holds one row at a time.
///
/// The capture of a row is the header and the row as RFC 4180 has them, so that it can be read alone.
struct TableReader: RecordReader {
  private let stream: ByteStream
  private var rows: TableRowReader
  private let map: FieldMap
  private let origin: RecordOrigin
  private var header: TableHeader?
  private var headerText: [UInt8] = []
  private var waiting: TableRowReader.Item?
  private var hasRecord = false
  private var isDone = false

  /// Creates a reader of what `stream` has left, of which the first bytes are in its buffer.
  ///
  /// - Parameters:
  ///   - stream: The table's bytes.
  ///   - delimiter: What parts the cells; nil to find it.
  ///   - map: Which columns hold which fields.
  ///   - origin: What its captures have in common.
  init(_ stream: ByteStream, delimiter: UInt8?, map: FieldMap, origin: RecordOrigin) {
    self.stream = stream
    let head = stream.buffer[stream.position...]
    let sniffer = TableSniffer(head, isWhole: stream.isAtEnd)
    rows = TableRowReader(
      stream, delimiter: TableSniffer.toldDelimiter(head) ?? delimiter ?? sniffer.delimiter,
      origin: origin)
    self.map = map
    self.origin = origin
  }

  mutating func next() -> ReadItem? {
    guard !isDone else { return nil }
    do {
      while let item = try nextItem() {
        guard let read = try read(item) else { continue }
        hasRecord = true
        return read
      }
      isDone = true
      return hasRecord ? nil : .rejected(origin.empty("has a header and no rows"))
    } catch {
      isDone = true
      return .rejected(error)
    }
  }

  private mutating func nextItem() throws(ArchiveError) -> TableRowReader.Item? {
    if header == nil { try readHeader() }
    if let waiting {
      self.waiting = nil
      return waiting
    }
    return try rows.next()
  }

  private mutating func readHeader() throws(ArchiveError) {
    guard let first = try rows.next() else { throw origin.empty("holds nothing but blank lines") }
    guard case .row(let row, _) = first else {
      if case .rejected(let error) = first { throw error }
      return
    }
    let header = try TableHeader(firstRow: row, map: map, path: origin.path)
    self.header = header
    headerText = header.text
    rows.columns = header.names.count
    if !header.isFirstRow { waiting = first }
  }

  private func read(_ item: TableRowReader.Item) throws(ArchiveError) -> ReadItem? {
    guard case .row(var row, let line) = item else {
      if case .rejected(let error) = item { return .rejected(error) }
      return nil
    }
    guard let header, !row.isBlank else { return nil }
    row.trim(to: header.names.count)
    guard row.count <= header.names.count else {
      return .rejected(origin.tooManyCells(row.count, of: header.names.count, line: line))
    }
    stream.noteProgress()
    return origin.capture(headerText + row.text, record: line)
  }
}
