import CZlib

/// One stream of zlib.
final class Inflater: Unpacker {
  /// What wraps the compressed data.
  enum Wrapping: Int32 {
    case gzip = 31
    case zlib = 15
    case none = -15
  }

  // zlib keeps a pointer to its stream, which so must not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private let isReady: Bool
  private static let outputLength = 128 << 10

  init(_ wrapping: Wrapping) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    isReady =
      inflateInit2_(
        stream, wrapping.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  func reset() {
    inflateReset(stream)
  }

  func step(
    _ input: [UInt8], from position: inout Int
  ) -> (output: [UInt8], outcome: UnpackingOutcome) {
    guard isReady else { return ([], .failed("out of memory")) }
    var result = Z_OK
    let start = position
    let output = [UInt8](unsafeUninitializedCapacity: Self.outputLength) { buffer, count in
      input.withUnsafeBufferPointer { bytes in
        let available = min(bytes.count - start, Int(UInt32.max))
        stream.pointee.next_in = UnsafeMutablePointer(
          mutating: bytes.baseAddress.map { $0 + start })
        stream.pointee.avail_in = UInt32(available)
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = UInt32(Self.outputLength)
        result = inflate(stream, Z_NO_FLUSH)
        position = start + available - Int(stream.pointee.avail_in)
        count = Self.outputLength - Int(stream.pointee.avail_out)
      }
    }
    return (output, outcome(of: result))
  }

  private func outcome(of result: Int32) -> UnpackingOutcome {
    switch result {
    // A full output or an empty input is no failure.
    case Z_OK, Z_BUF_ERROR: .goesOn
    case Z_STREAM_END: .ended
    case Z_NEED_DICT: .failed("it needs a dictionary")
    case Z_MEM_ERROR: .failed("out of memory")
    default: .failed(stream.pointee.msg.map { String(cString: $0) } ?? "invalid data")
    }
  }
}
