import CZlib
import CZstd

/// Compresses bytes by the libraries themselves.
enum Packing {
  static func gzip(_ bytes: some Sequence<UInt8>) -> [UInt8] { deflate(bytes, windowBits: 31) }

  static func deflate(_ bytes: some Sequence<UInt8>, windowBits: Int32) -> [UInt8] {
    var input = Array(bytes)
    var stream = z_stream()
    deflateInit2_(
      &stream, 6, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    let room = Int(deflateBound(&stream, UInt(input.count))) + 64
    return [UInt8](unsafeUninitializedCapacity: room) { output, count in
      input.withUnsafeMutableBufferPointer { input in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(room)
        CZlib.deflate(&stream, Z_FINISH)
        count = room - Int(stream.avail_out)
      }
    }
  }

  /// Compresses with a checksum, as the `zstd` program does.
  static func zstd(_ bytes: some Sequence<UInt8>, dictionary: [UInt8] = []) -> [UInt8] {
    let input = Array(bytes)
    let context = ZSTD_createCCtx()
    defer { ZSTD_freeCCtx(context) }
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
    ZSTD_CCtx_loadDictionary(context, dictionary, dictionary.count)
    let room = ZSTD_compressBound(input.count)
    return [UInt8](unsafeUninitializedCapacity: room) { output, count in
      count = ZSTD_compress2(context, output.baseAddress, room, input, input.count)
    }
  }

  /// A frame that holds no compressed data.
  static func skippable(_ bytes: [UInt8], magic: UInt8 = 0x50) -> [UInt8] {
    [magic, 0x2A, 0x4D, 0x18] + (0..<4).map { UInt8(bytes.count >> ($0 * 8) & 0xFF) } + bytes
  }
}
