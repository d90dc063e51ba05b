import ArchiveModel
import Foundation

/// A file that appears under its name when it is complete; until then, and if it never is, what stood there stays.
final class ExportFile: ExportTarget {
  private static let pieceLength = 1 << 20

  private let path: String
  private let temporaryPath: String
  private let isCompressed: Bool
  private let packsRecords: Bool
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var isFinished = false

  /// Creates a file, which is compressed if its name ends with `.gz`.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - isForced: Whether a file of that name may be replaced.
  ///   - packsRecords: Whether each record is compressed by itself, as those of a web archive are.
  /// - Throws: ``ArchiveError`` of code `unwritable` or `invalidArgument`.
  init(_ path: String, isForced: Bool, packsRecords: Bool) throws {
    try Self.check(path, isForced: isForced)
    self.path = path
    self.packsRecords = packsRecords
    isCompressed = path.hasSuffix(".gz")
    temporaryPath = "\(path).\(getpid()).part"
    descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw Self.failure(path, errno) }
  }

  deinit {
    close(descriptor)
    if !isFinished { unlink(temporaryPath) }
  }

  func write(_ record: [UInt8], of id: String?) throws {
    if packsRecords, isCompressed {
      try send(GzipMember(record).bytes)
      return
    }
    buffer += record
    if buffer.count >= Self.pieceLength { try flush() }
  }

  func finish() throws {
    try flush()
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else {
      throw Self.failure(path, errno)
    }
    guard rename(temporaryPath, path) == 0 else { throw Self.failure(path, errno) }
    isFinished = true
  }
}

extension ExportFile {
  private static func check(_ path: String, isForced: Bool) throws {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    switch status.st_mode & S_IFMT {
    case S_IFREG where isForced: return
    case S_IFREG:
      throw ArchiveError(
        .invalidArgument, "--output \(path): there is such a file",
        hint: "name another, or write over it with --force")
    case S_IFDIR:
      throw ArchiveError(
        .invalidArgument, "--output \(path) is a folder", hint: "name a file in it")
    default:
      throw ArchiveError(
        .invalidArgument, "--output \(path) is no file, but a device or pipe",
        hint: "leave --output out, and lead standard output there: > \(path)")
    }
  }

  private func flush() throws {
    if buffer.isEmpty { return }
    try send(isCompressed ? GzipMember(buffer).bytes : buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private func send(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { bytes in
      var sent = 0
      while sent < bytes.count {
        let count = Foundation.write(
          descriptor, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
        if count < 0, errno != EINTR { throw Self.failure(path, errno) }
        sent += max(0, count)
      }
    }
  }

  private static func failure(_ path: String, _ code: Int32) -> ArchiveError {
    let reason = String(cString: strerror(code)).lowercased()
    switch code {
    case ENOSPC, EDQUOT, EFBIG:
      return ArchiveError(
        .diskFull, "\(path) cannot be written: \(reason)",
        hint: "make room, and run the command again: nothing was left of it")
    default:
      return ArchiveError(
        .unwritable, "\(path) cannot be written: \(reason)",
        hint: "check that its folder is there, and its permissions")
    }
  }
}
