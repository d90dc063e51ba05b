import ArchiveModel

/// Puts the lines of a table together into rows, also around quotes that are not closed.
///
/// A quoted cell may go on over many lines. Where lines within it would be rows by themselves, the quote was never
/// closed: the row's first line is rejected, and reading goes on with the second.
struct TableRowReader {
  /// A row with the number of its first line, or why there is none.
  enum Item {
    case row(TableRow, line: Int)
    case rejected(ArchiveError)
  }

  /// The number of columns, once it is known.
  var columns: Int?

  private let origin: RecordOrigin
  private let delimiter: UInt8
  private let parser: CellParser
  private var lines: LineReader
  /// Lines to be read again, the next one last.
  private var again: [LineReader.Line] = []
  /// The lines that a row may have.
  ///
  /// Less after a quote that was never closed, so that no line is read again too often.
  private var mostLines = Self.mostLines
  private var isFirstLine = true

  private static let mostLines = 1 << 16
  private static let mostLinesAfterFlaw = 100
  /// How many lines of a cell are looked at, to see if they are rows.
  private static let evidenceLength = 16

  init(_ stream: ByteStream, delimiter: UInt8, origin: RecordOrigin) {
    self.origin = origin
    self.delimiter = delimiter
    parser = CellParser(delimiter: delimiter)
    let head = stream.buffer[stream.position...]
    // Old programs end lines with CR alone.
    let end: UInt8 = !head.contains(0x0A) && head.contains(0x0D) ? 0x0D : 0x0A
    lines = LineReader(stream, maximumLength: origin.maximumLength, end: end)
  }

  /// Returns the next row, or what is rejected in its place; nil at the end.
  mutating func next() throws(ArchiveError) -> Item? {
    if again.isEmpty { mostLines = Self.mostLines }
    while let line = try nextLine() {
      if line.isTooLong { return try tooLong(line.number, quotes: line.quotes) }
      if line.bytes.isEmpty { continue }
      if let row = parser.take(line.bytes) { return .row(row, line: line.number) }
      // A line of white space leaves nothing open.
      if line.bytes.contains(UInt8(ascii: "\"")) { return try longRow(line) }
    }
    return nil
  }

  private mutating func nextLine() throws(ArchiveError) -> LineReader.Line? {
    if let line = again.popLast() { return line }
    guard var line = try lines.next() else { return nil }
    if isFirstLine {
      isFirstLine = false
      if TableSniffer.toldDelimiter(line.bytes[...]) != nil { line.bytes = [] }
    }
    if !CharsetDetector.isUTF8(line.bytes[...]) {
      let text = try? TextDecoder().text(of: line.bytes).text
      line.bytes = Array((text ?? String(decoding: line.bytes, as: UTF8.self)).utf8)
    }
    return line
  }

  /// Reads on where a line leaves a quoted cell open.
  private mutating func longRow(_ first: LineReader.Line) throws(ArchiveError) -> Item? {
    var taken = [first]
    var length = first.bytes.count
    while taken.count < mostLines, let line = try nextLine() {
      length += line.bytes.count
      taken.append(line)
      let isTooLong = line.isTooLong || length > origin.maximumLength
      if isTooLong || taken.count == Self.mostLines { return try tooLong(taken) }
      if let row = parser.take(line.bytes) { return judge(row, taken) }
      if taken.count == Self.evidenceLength + 1, holdsRows(taken) { return unclosed(taken) }
    }
    return unclosed(taken)
  }

  /// Takes a row of several lines, unless they don't look like one.
  private mutating func judge(_ row: TableRow, _ taken: [LineReader.Line]) -> Item? {
    let isFlawless = CellParser(delimiter: delimiter, isStrict: true).accepts(taken.map(\.bytes))
    let isFull = columns == nil || row.count == columns
    if isFlawless, isFull || row.count < columns ?? 0 { return .row(row, line: taken[0].number) }
    if holdsRows(taken) { return unclosed(taken) }
    return isFull
      ? .row(row, line: taken[0].number) : .rejected(origin.unclosedQuote(line: taken[0].number))
  }

  /// Returns whether most lines behind the first are rows by themselves.
  private func holdsRows(_ taken: [LineReader.Line]) -> Bool {
    guard let columns, columns > 1 else { return false }
    let sample = taken.dropFirst().prefix(Self.evidenceLength).filter { !$0.bytes.isEmpty }
    let parser = CellParser(delimiter: delimiter)
    let rows = sample.count { parser.row(of: $0.bytes)?.count == columns }
    return rows > 0 && rows * 2 >= sample.count
  }

  /// Rejects a line that leaves a quote open, and goes back to the next.
  private mutating func unclosed(_ taken: [LineReader.Line]) -> Item {
    parser.reset()
    again.append(contentsOf: taken.dropFirst().reversed())
    mostLines = Self.mostLinesAfterFlaw
    return literalRow(taken[0]) ?? .rejected(origin.unclosedQuote(line: taken[0].number))
  }

  /// The row of a line whose quotes are signs like others, as many programs write cells between tabs.
  private func literalRow(_ line: LineReader.Line) -> Item? {
    guard delimiter == UInt8(ascii: "\t"), let columns,
      let row = CellParser(delimiter: delimiter, hasQuotes: false).row(of: line.bytes),
      row.count == columns
    else { return nil }
    return .row(row, line: line.number)
  }

  private mutating func tooLong(_ taken: [LineReader.Line]) throws(ArchiveError) -> Item {
    parser.reset()
    let quotes = taken.reduce(0) { $0 + $1.quotes + Self.quotes($1.bytes) }
    return try tooLong(taken[0].number, quotes: quotes)
  }

  /// Passes over a row that is too long: to where its quotes are closed, or to a line that is a row.
  private mutating func tooLong(_ number: Int, quotes: Int) throws(ArchiveError) -> Item {
    var quotes = quotes
    while quotes % 2 == 1, let line = try nextLine() {
      if !line.isTooLong, let columns, columns > 2,
        CellParser(delimiter: delimiter).row(of: line.bytes)?.count == columns
      {
        again.append(line)
        break
      }
      quotes += line.quotes + Self.quotes(line.bytes)
    }
    return .rejected(origin.tooLong(record: number))
  }

  private static func quotes(_ bytes: [UInt8]) -> Int {
    bytes.count { $0 == UInt8(ascii: "\"") }
  }
}
