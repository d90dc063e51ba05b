import ArchiveModel
import Foundation

/// Standard output, written in large pieces.
struct StandardOutput: ~Copyable {
  private static let pieceLength = 1 << 16

  private var buffer: [UInt8] = []

  /// Writes a line.
  mutating func line(_ text: String) {
    write(text)
    write([0x0A])
  }

  /// Writes text.
  mutating func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= Self.pieceLength { flush() }
  }

  /// Writes bytes as they are.
  mutating func write(_ bytes: [UInt8]) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.pieceLength { flush() }
  }

  /// Hands on what is buffered.
  mutating func flush() {
    Self.send(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  deinit {
    Self.send(buffer)
  }

  /// Ends the program, since what is asked for can't be handed on.
  ///
  /// A reader that closed the pipe had enough.
  private static func fail(_ code: Int32) -> Never {
    if code == EPIPE { _exit(0) }
    Diagnostics.print(
      ArchiveError(
        .unwritable, "standard output cannot be written: \(String(cString: strerror(code)))",
        hint: "make room where it goes, and run the command again"))
    _exit(2)
  }

  private static func send(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      var sent = 0
      while sent < bytes.count {
        let count = Foundation.write(
          STDOUT_FILENO, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
        if count < 0, errno != EINTR { fail(errno) }
        sent += max(0, count)
      }
    }
  }
}
