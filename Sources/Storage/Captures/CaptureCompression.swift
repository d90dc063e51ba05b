import ArchiveModel
import CZstd

/// Compresses captures with Zstandard.
///
/// One task uses one compressor at a time.
public final class CaptureCompressor {
  private static let level: Int32 = 3

  private let context = ZSTD_createCCtx()
  /// The dictionaries met, by their rows, as Zstandard wants them.
  private var dictionaries: [Int64: OpaquePointer] = [:]

  /// Creates a compressor.
  public init() {}

  deinit {
    ZSTD_freeCCtx(context)
    for dictionary in dictionaries.values { ZSTD_freeCDict(dictionary) }
  }

  /// Returns `content` compressed, or nil where that would save nothing.
  func compressed(_ content: [UInt8], with dictionary: CaptureDictionary?) -> [UInt8]? {
    let bound = ZSTD_compressBound(content.count)
    let dictionary = dictionary.flatMap(prepared)
    let compressed = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
      let size =
        dictionary.map {
          ZSTD_compress_usingCDict(
            context, buffer.baseAddress, bound, content, content.count, $0)
        }
        ?? ZSTD_compressCCtx(
          context, buffer.baseAddress, bound, content, content.count, Self.level)
      count = ZSTD_isError(size) == 0 ? size : 0
    }
    if compressed.isEmpty || compressed.count >= content.count { return nil }
    // A copy, since the buffer keeps its whole capacity.
    return Array(compressed[...])
  }

  private func prepared(_ dictionary: CaptureDictionary) -> OpaquePointer? {
    if let known = dictionaries[dictionary.row] { return known }
    let bytes = dictionary.bytes
    let prepared = ZSTD_createCDict(bytes, bytes.count, Self.level)
    dictionaries[dictionary.row] = prepared
    return prepared
  }
}

/// Restores captures that a ``CaptureCompressor`` compressed.
enum CaptureDecompression {
  /// Returns the `byteCount` bytes that `compressed` holds.
  ///
  /// - Throws: ``ArchiveError`` of code `damaged` if it holds anything else.
  static func restored(
    _ compressed: [UInt8], byteCount: Int, with dictionary: CaptureDictionary?
  ) throws -> [UInt8] {
    guard ZSTD_getFrameContentSize(compressed, compressed.count) == UInt64(clamping: byteCount)
    else { throw damaged }
    let context = ZSTD_createDCtx()
    defer { ZSTD_freeDCtx(context) }
    let dictionary = dictionary?.bytes ?? []
    let restored = [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, count in
      let size = ZSTD_decompress_usingDict(
        context, buffer.baseAddress, byteCount, compressed, compressed.count, dictionary,
        dictionary.count)
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
