/// How the records of one kind of web archive follow each other.
protocol WebArchiveFraming: Sendable {
  /// The line ends that stand behind each block.
  var separatorCount: Int { get }

  /// Returns whether a record begins at `index` of `bytes`.
  func begins(at index: Int, of bytes: [UInt8]) -> Bool

  /// Returns where a record first begins in a range of `bytes`; nil if none does.
  func firstBeginning(in range: Range<Int>, of bytes: [UInt8]) -> Int?

  /// Reads the header at `index`; the length is nil if it does not end within `bytes`.
  func header(at index: Int, of bytes: [UInt8]) -> (header: WebArchiveHeader, end: Int?)
}
