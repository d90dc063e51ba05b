import Foundation

/// Keeps other programs from making an archive in the same folder, as long as it lives.
///
/// The folder is locked and not the file: to close a file drops all the locks that SQLite has on it.
struct FolderLock: ~Copyable {
  private let descriptor: Int32

  /// Waits until no other program holds the lock of the folder that a file lies in.
  ///
  /// Where the folder can't be locked the file will tell why it can't be made.
  init(around path: String) {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor >= 0 { flock(descriptor, LOCK_EX) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }
}
