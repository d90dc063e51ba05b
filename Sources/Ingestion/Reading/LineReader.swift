import ArchiveModel
import Glibc

/// Cuts a stream into lines, and holds one at a time.
struct LineReader {
  /// One line of a stream.
  struct Line {
    /// The line's one-based number.
    let number: Int
    /// The bytes without the line's end; empty if there were too many.
    var bytes: [UInt8] = []
    /// Whether the line was too long to be kept.
    var isTooLong = false
    /// The quotes of a line that was not kept.
    var quotes = 0
  }

  private let stream: ByteStream
  private let maximumLength: Int
  private let end: UInt8
  private var number = 0

  /// Creates a reader of lines that end with `end`, and of at most so many bytes.
  init(_ stream: ByteStream, maximumLength: Int, end: UInt8 = 0x0A) {
    self.stream = stream
    self.maximumLength = maximumLength
    self.end = end
  }

  /// Returns the next line, or nil at the end.
  mutating func next() throws(ArchiveError) -> Line? {
    var line = Line(number: number + 1)
    var hasBegun = false
    while true {
      if stream.position >= stream.buffer.count, try !stream.refill() {
        guard hasBegun else { return nil }
        break
      }
      hasBegun = true
      let piece = takePiece()
      add(piece.bytes, to: &line)
      if piece.endsLine { break }
    }
    number += 1
    if line.bytes.last == 0x0D { line.bytes.removeLast() }
    return line
  }

  private func add(_ piece: ArraySlice<UInt8>, to line: inout Line) {
    if !line.isTooLong, line.bytes.count + piece.count <= maximumLength {
      line.bytes.append(contentsOf: piece)
      return
    }
    line.quotes += quotes(line.bytes[...]) + quotes(piece)
    line.bytes = []
    line.isTooLong = true
  }

  private func quotes(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 == UInt8(ascii: "\"") }
  }

  /// Takes what the buffer has of the present line.
  private func takePiece() -> (bytes: ArraySlice<UInt8>, endsLine: Bool) {
    let start = stream.position
    let length = stream.buffer.withUnsafeBytes { buffer -> Int? in
      guard let base = buffer.baseAddress,
        let found = memchr(base + start, Int32(end), buffer.count - start)
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
}
