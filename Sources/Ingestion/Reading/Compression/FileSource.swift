import ArchiveModel
import Glibc

/// The bytes of a file, pipe or standard input as they lie there.
final class FileSource: ByteSource {
  /// The bytes read so far.
  private(set) var bytesRead = 0
  /// The file's length when it was opened; nil for a pipe.
  let size: Int?

  private let path: String
  private let descriptor: Int32
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

  func read() throws(ReadFailure) -> [UInt8] {
    let length = min(Self.chunkLength, max(4096, (size ?? .max - 1) - bytesRead + 1))
    var failure: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      var got: Int
      repeat {
        got = Glibc.read(descriptor, buffer.baseAddress, length)
      } while got < 0 && errno == EINTR
      if got < 0 { failure = errno }
      count = max(0, got)
    }
    if failure != 0 { throw ReadFailure(error: .file(path, failure)) }
    bytesRead += chunk.count
    return chunk
  }
}
