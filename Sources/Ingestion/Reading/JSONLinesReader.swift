import ArchiveModel

/// Reads one record a line, and holds one line at a time.
struct JSONLinesReader: RecordReader {
  private let stream: ByteStream
  private var lines: LineReader
  private let origin: RecordOrigin
  private var hasRecord = false
  private var isDone = false

  init(_ stream: ByteStream, origin: RecordOrigin) {
    self.stream = stream
    lines = LineReader(stream, maximumLength: origin.maximumLength)
    self.origin = origin
  }

  mutating func next() -> ReadItem? {
    guard !isDone else { return nil }
    do {
      while let line = try lines.next() {
        if !line.isTooLong, Self.isBlank(line.bytes) { continue }
        hasRecord = true
        if line.isTooLong { return .rejected(origin.tooLong(record: line.number)) }
        stream.noteProgress()
        return origin.capture(line.bytes, record: line.number)
      }
      isDone = true
      return hasRecord ? nil : .rejected(origin.empty("holds nothing but blank lines"))
    } catch {
      isDone = true
      return .rejected(error)
    }
  }

  private static func isBlank(_ line: [UInt8]) -> Bool {
    line.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }
}
