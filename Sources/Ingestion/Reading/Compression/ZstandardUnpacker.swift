import CZstd

/// One stream of the Zstandard library.
final class ZstandardUnpacker: Unpacker {
  private let context: OpaquePointer?
  private static let outputLength = 128 << 10

  init() {
    context = ZSTD_createDCtx()
  }

  deinit {
    ZSTD_freeDCtx(context)
  }

  func reset() {
    ZSTD_DCtx_reset(context, ZSTD_reset_session_only)
  }

  func step(
    _ input: [UInt8], from position: inout Int
  ) -> (output: [UInt8], outcome: UnpackingOutcome) {
    var result = 0
    let output = [UInt8](unsafeUninitializedCapacity: Self.outputLength) { buffer, count in
      input.withUnsafeBytes { bytes in
        var source = ZSTD_inBuffer(src: bytes.baseAddress, size: bytes.count, pos: position)
        var target = ZSTD_outBuffer(dst: buffer.baseAddress, size: Self.outputLength, pos: 0)
        result = ZSTD_decompressStream(context, &target, &source)
        count = target.pos
        position = source.pos
      }
    }
    if ZSTD_isError(result) != 0 {
      return (output, .failed(String(cString: ZSTD_getErrorName(result)).lowercased()))
    }
    return (output, result == 0 ? .ended : .goesOn)
  }
}

extension ZstandardUnpacker {
  /// The first bytes of the frame that holds a dictionary for all others, as web archives have it.
  private static let dictionaryMagic: [UInt8] = [0x5D, 0x2A, 0x4D, 0x18]
  private static let maximumDictionaryLength = 16 << 20

  func begin(_ input: PackedInput) throws(ReadFailure) {
    let head = try input.peek(8)
    guard head.count == 8, head.starts(with: Self.dictionaryMagic) else { return }
    let length = head[4...].reversed().reduce(0) { $0 << 8 | Int($1) }
    guard length <= Self.maximumDictionaryLength else { return }
    guard try input.fill(8 + length) else {
      throw ReadFailure(error: .cutCompression(.zstandard, input))
    }
    let start = input.position + 8
    let content = Array(input.buffer[start..<start + length])
    input.position += 8 + length
    let dictionary = try Compression(content) == .zstandard ? Self.unpacked(content) : content
    ZSTD_DCtx_loadDictionary(context, dictionary, dictionary.count)
  }

  private static func unpacked(_ content: [UInt8]) throws(ReadFailure) -> [UInt8] {
    let packed = PackedInput(Array(content), followedBy: MemorySource([]), path: nil)
    let unpacker = ZstandardUnpacker()
    var dictionary: [UInt8] = []
    while dictionary.count <= maximumDictionaryLength, packed.position < content.count {
      let (output, outcome) = unpacker.step(content, from: &packed.position)
      dictionary += output
      if case .failed(let reason) = outcome {
        throw ReadFailure(error: .damagedCompression(.zstandard, packed, reason))
      }
    }
    return dictionary
  }
}
