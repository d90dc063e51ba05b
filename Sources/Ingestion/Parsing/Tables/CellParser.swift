import CCsv

/// Cuts rows of a table into cells, by libcsv.
///
/// A quote within a cell that is not doubled is taken as it stands, unless the parser is strict.
final class CellParser {
  private let parser: UnsafeMutablePointer<csv_parser>
  private var row = TableRow()
  private var rows: [TableRow] = []

  /// Creates a parser of cells between `delimiter`; without quotes these are signs like others.
  init(delimiter: UInt8, hasQuotes: Bool = true, isStrict: Bool = false) {
    parser = .allocate(capacity: 1)
    csv_init(parser, isStrict ? UInt8(CSV_STRICT) : 0)
    csv_set_delim(parser, delimiter)
    // No text holds a NUL, which decoding replaces.
    csv_set_quote(parser, hasQuotes ? UInt8(ascii: "\"") : 0)
    csv_set_term_func(parser) { $0 == 0x0A ? 1 : 0 }
    csv_set_space_func(parser) { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D ? 1 : 0 }
    csv_set_blk_size(parser, 16 << 10)
  }

  deinit {
    csv_free(parser)
    parser.deallocate()
  }

  /// Takes a line, and returns the row that it ends; nil if a quoted cell goes on in the next line, or the line is blank.
  func take(_ line: [UInt8]) -> TableRow? {
    feed(line)
    feed([0x0A])
    return rows.popLast()
  }

  /// Returns the row of one line alone; nil if it is none.
  func row(of line: [UInt8]) -> TableRow? {
    defer { reset() }
    return take(line)
  }

  /// Returns the whole rows of `bytes`, and leaves out the last if it is cut.
  func rows(of bytes: [UInt8]) -> [TableRow] {
    defer { reset() }
    feed(bytes)
    return rows
  }

  /// Returns whether the lines are rows without a flaw.
  func accepts(_ lines: [[UInt8]]) -> Bool {
    defer { reset() }
    return lines.allSatisfy { feed($0) && feed([0x0A]) }
  }

  /// Forgets a row that has begun.
  func reset() {
    csv_fini(parser, nil, nil, nil)
    row = TableRow()
    rows = []
  }

  @discardableResult
  private func feed(_ bytes: [UInt8]) -> Bool {
    let taken = bytes.withUnsafeBytes { buffer in
      csv_parse(
        parser, buffer.baseAddress, buffer.count,
        { start, length, context in
          let cell = UnsafeRawBufferPointer(start: start, count: length)
          CellParser.from(context)?.row.append(cell)
        }, { _, context in CellParser.from(context)?.endRow() },
        Unmanaged.passUnretained(self).toOpaque())
    }
    return taken == bytes.count
  }

  private func endRow() {
    rows.append(row)
    row = TableRow()
  }

  private static func from(_ context: UnsafeMutableRawPointer?) -> CellParser? {
    context.map { Unmanaged<CellParser>.fromOpaque($0).takeUnretainedValue() }
  }
}
