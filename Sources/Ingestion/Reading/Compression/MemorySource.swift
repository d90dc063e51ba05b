/// Bytes that lie in memory.
final class MemorySource: ByteSource {
  private var bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  func read() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}
