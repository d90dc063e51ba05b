import ArchiveModel
import CZstd

/// Compresses captures with Zstandard.
///
/// One task uses one compressor at a time.
public final class CaptureCompressor {
  private let context: OpaquePointer?
  private static let level: Int32 = 3

  /// Creates a compressor.
  public init() {
    context = ZSTD_createCCtx()
  }

  deinit {
    ZSTD_freeCCtx(context)
  }

  /// Returns `content` compressed, or nil where that would save nothing.
  func compressed(_ content: [UInt8]) -> [UInt8]? {
    let bound = ZSTD_compressBound(content.count)
    let compressed = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
      let size = ZSTD_compressCCtx(
        context, buffer.baseAddress, bound, content, content.count, Self.level)
      count = ZSTD_isError(size) == 0 ? size : 0
    }
    return compressed.isEmpty || compressed.count >= content.count ? nil : compressed
  }
}

/// Restores captures that a ``CaptureCompressor`` compressed.
enum CaptureDecompression {
  /// Returns the `byteCount` bytes that `compressed` holds.
  ///
  /// - Throws: ``ArchiveError`` of code `damaged` if it holds anything else.
  static func restored(_ compressed: [UInt8], byteCount: Int) throws -> [UInt8] {
    guard ZSTD_getFrameContentSize(compressed, compressed.count) == UInt64(clamping: byteCount)
    else { throw damaged }
    let restored = [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, count in
      let size = ZSTD_decompress(buffer.baseAddress, byteCount, compressed, compressed.count)
      count = ZSTD_isError(size) == 0 ? size : 0
    }
    guard restored.count == byteCount else { throw damaged }
    return restored
  }

  private static var damaged: ArchiveError {
    ArchiveError(
      .damaged, "a capture of the archive cannot be decompressed",
      hint: "restore the archive from a backup")
  }
}
