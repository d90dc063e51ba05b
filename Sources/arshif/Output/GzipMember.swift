import CZlib

/// Bytes compressed by gzip, by themselves: members that follow each other in a file are read as one.
struct GzipMember {
  /// What the windowBits of zlib want added for the header of gzip.
  private static let gzip: Int32 = 16

  /// The compressed bytes.
  let bytes: [UInt8]

  /// Compresses `content`.
  init(_ content: [UInt8]) {
    var content = content
    var stream = z_stream()
    deflateInit2_(
      &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, MAX_WBITS + Self.gzip, 8, Z_DEFAULT_STRATEGY,
      ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    let bound = Int(deflateBound(&stream, UInt(content.count)))
    bytes = content.withUnsafeMutableBufferPointer { content in
      [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
        stream.next_in = content.baseAddress
        stream.avail_in = UInt32(content.count)
        stream.next_out = buffer.baseAddress
        stream.avail_out = UInt32(bound)
        let result = deflate(&stream, Z_FINISH)
        precondition(result == Z_STREAM_END, "deflate has all the room that it can need")
        count = bound - Int(stream.avail_out)
      }
    }
  }
}
