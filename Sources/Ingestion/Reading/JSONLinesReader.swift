import ArchiveModel
import Glibc

/// Reads one record a line, and holds one line at a time.
struct JSONLinesReader: RecordReader {
  private let stream: ByteStream
  private let origin: RecordOrigin
  private var lineNumber = 0
  private var hasRecord = false
  private var isDone = false

  /// A line's bytes without its end; nil if it was too long to be kept.
  private typealias Line = [UInt8]?

  init(_ stream: ByteStream, origin: RecordOrigin) {
    self.stream = stream
    self.origin = origin
  }

  mutating func next() -> ReadItem? {
    guard !isDone else { return nil }
    do {
      while let line = try nextLine() {
        lineNumber += 1
        guard let bytes = line else {
          hasRecord = true
          return .rejected(origin.tooLong(record: lineNumber))
        }
        if Self.isBlank(bytes) { continue }
        hasRecord = true
        stream.noteProgress()
        return origin.capture(bytes, record: lineNumber)
      }
      isDone = true
      return hasRecord ? nil : .rejected(origin.empty("holds nothing but blank lines"))
    } catch {
      isDone = true
      return .rejected(error)
    }
  }

  /// Returns the next line, or nil at the end.
  private func nextLine() throws(ArchiveError) -> Line? {
    var line: [UInt8] = []
    var hasBegun = false
    var isTooLong = false
    while true {
      if stream.position >= stream.buffer.count, try !stream.refill() {
        guard hasBegun else { return nil }
        break
      }
      hasBegun = true
      let piece = takePiece()
      if !isTooLong {
        isTooLong = line.count + piece.bytes.count > origin.maximumLength
        if isTooLong { line = [] } else { line.append(contentsOf: piece.bytes) }
      }
      if piece.endsLine { break }
    }
    if line.last == 0x0D { line.removeLast() }
    return .some(isTooLong ? nil : line)
  }

  /// Takes what the buffer has of the present line.
  private func takePiece() -> (bytes: ArraySlice<UInt8>, endsLine: Bool) {
    let start = stream.position
    let length = stream.buffer.withUnsafeBytes { buffer -> Int? in
      guard let base = buffer.baseAddress,
        let found = memchr(base + start, 0x0A, buffer.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - (base + start)
    }
    guard let length else {
      stream.position = stream.buffer.count
      return (stream.buffer[start...], false)
    }
    stream.position = start + length + 1
    return (stream.buffer[start..<start + length], true)
  }

  private static func isBlank(_ line: [UInt8]) -> Bool {
    line.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }
}
