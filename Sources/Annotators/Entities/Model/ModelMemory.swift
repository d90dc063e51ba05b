/// Bytes that stay where they are as long as the program runs: those of the model within the program, or of one that
/// was just made.
///
/// Held as an address, since a pointer can't be handed from task to task; nothing ever writes there.
package struct ModelMemory: Sendable {
  private let address: UInt
  /// The number of bytes.
  package let count: Int

  /// Refers to `count` bytes at `start`, which must never be freed or changed.
  package init(_ start: UnsafeRawPointer, count: Int) {
    address = UInt(bitPattern: start)
    self.count = count
  }

  /// Copies `bytes` to memory that is never freed: for a model that is made or tested, not for one after another.
  package init(keeping bytes: [UInt8]) {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes.count + 16, alignment: 16)
    bytes.withUnsafeBytes {
      memory.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(memory), byteCount: $0.count)
    }
    self.init(UnsafeRawPointer(memory), count: bytes.count)
  }

  /// Reads a value at an offset of bytes, which the caller knows to lie within.
  @inline(__always)
  func load<Value: BitwiseCopyable>(_ offset: Int, as type: Value.Type) -> Value {
    UnsafeRawPointer(bitPattern: address).unsafelyUnwrapped
      .loadUnaligned(fromByteOffset: offset, as: type)
  }
}
