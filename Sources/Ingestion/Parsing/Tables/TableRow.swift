/// The cells of one row.
struct TableRow {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// Creates a row of cells.
  init(_ cells: [String] = []) {
    for cell in cells { Array(cell.utf8).withUnsafeBytes { append($0) } }
  }

  /// How many cells there are.
  var count: Int { ends.count }

  /// Whether no cell holds anything.
  var isBlank: Bool { bytes.isEmpty }

  /// Returns the text of a cell; empty beyond the last.
  subscript(index: Int) -> String {
    guard index < ends.count else { return "" }
    return String(decoding: bytes[start(of: index)..<ends[index]], as: UTF8.self)
  }

  /// The texts of all cells.
  var cells: [String] { (0..<count).map { self[$0] } }

  /// Adds a cell.
  mutating func append(_ cell: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: cell)
    ends.append(bytes.count)
  }

  /// Removes the blank cells behind the first `count` ones, as spreadsheets leave them.
  mutating func trim(to count: Int) {
    while ends.count > count, start(of: ends.count - 1) == bytes.count { ends.removeLast() }
  }

  /// The row as RFC 4180 has it.
  var text: [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + ends.count * 3 + 2)
    for (index, end) in ends.enumerated() {
      if index > 0 { text.append(UInt8(ascii: ",")) }
      Self.write(bytes[start(of: index)..<end], into: &text)
    }
    text.append(contentsOf: [0x0D, 0x0A])
    return text
  }

  private func start(of index: Int) -> Int { index == 0 ? 0 : ends[index - 1] }

  private static func write(_ cell: ArraySlice<UInt8>, into text: inout [UInt8]) {
    let isPlain = !cell.contains { $0 <= 0x20 || $0 == UInt8(ascii: ",") || $0 == quote }
    // A row of one empty cell would be an empty line.
    if isPlain, !cell.isEmpty {
      text.append(contentsOf: cell)
      return
    }
    text.append(quote)
    for byte in cell {
      if byte == quote { text.append(quote) }
      text.append(byte)
    }
    text.append(quote)
  }

  private static let quote = UInt8(ascii: "\"")
}
