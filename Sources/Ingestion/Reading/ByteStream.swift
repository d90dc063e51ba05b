import ArchiveModel
import Glibc

/// The bytes of a file, pipe or standard input, a chunk at a time.
final class ByteStream {
  /// The bytes read and not yet replaced by later ones.
  private(set) var buffer: [UInt8] = []
  /// The index in ``buffer`` of the first byte that was not taken yet.
  var position = 0
  /// The bytes read from the file so far, before any conversion.
  private(set) var bytesRead = 0
  /// The file's length when it was opened; nil for a pipe.
  let size: Int?
  /// Whether the last byte was read.
  private(set) var isAtEnd = false

  private let path: String
  private let descriptor: Int32
  private var converter: CharsetConverter?
  private static let chunkLength = 128 << 10

  /// Opens the file at `path`, or standard input for `-`.
  init(path: String) throws(ArchiveError) {
    self.path = path
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file(path, errno) }
    var status = stat()
    let isRegular = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    size = isRegular ? Int(status.st_size) : nil
  }

  deinit {
    if descriptor > STDERR_FILENO { close(descriptor) }
  }

  /// Converts all that was not taken yet, and all that comes, to UTF-8.
  func convert(from charset: String) {
    guard let converter = CharsetConverter(from: charset) else { return }
    self.converter = converter
    buffer = converter.convert(buffer[position...], isLast: isAtEnd)
    position = 0
  }

  /// Replaces the buffer, whose bytes were all taken, by the next chunk.
  ///
  /// - Returns: Whether there was one.
  func refill() throws(ArchiveError) -> Bool {
    repeat {
      guard !isAtEnd else { return false }
      let chunk = try nextChunk()
      buffer = converter?.convert(chunk[...], isLast: isAtEnd) ?? chunk
      position = 0
    } while buffer.isEmpty
    return true
  }

  /// Reads on until the buffer holds `count` bytes or all that remain.
  func extend(to count: Int) throws(ArchiveError) {
    while buffer.count < count, !isAtEnd {
      let chunk = try nextChunk()
      if buffer.isEmpty { buffer = chunk } else { buffer.append(contentsOf: chunk) }
    }
  }

  /// Returns the next chunk; it is empty at the end only.
  private func nextChunk() throws(ArchiveError) -> [UInt8] {
    let length = min(Self.chunkLength, max(4096, (size ?? .max - 1) - bytesRead + 1))
    var failure: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      var got: Int
      repeat {
        got = read(descriptor, buffer.baseAddress, length)
      } while got < 0 && errno == EINTR
      if got < 0 { failure = errno }
      count = max(0, got)
    }
    if failure != 0 {
      isAtEnd = true
      throw .file(path, failure)
    }
    isAtEnd = chunk.isEmpty
    bytesRead += chunk.count
    return chunk
  }
}
