import ArchiveModel
import Glibc

extension ArchiveError {
  /// The error that an `errno` of opening or reading `path` stands for.
  static func file(_ path: String, _ code: Int32) -> ArchiveError {
    if code == ENOENT, path.unicodeScalars.contains("\u{FFFD}") {
      return ArchiveError(
        .unreadable, "the name of the file '\(path)' is not in UTF-8",
        hint: "rename it, or lead it into standard input: arshif import - < FILE", path: path)
    }
    if code == ENOENT || code == ENOTDIR {
      return ArchiveError(
        .notFound, "there is no file or folder '\(path)'",
        hint: "check the path; quote it if it holds spaces", path: path)
    }
    let reason = String(cString: strerror(code))
    return ArchiveError(
      .unreadable,
      "\(inputName(path)) can't be read: \(reason.prefix(1).lowercased() + reason.dropFirst())",
      hint: hint(for: code), path: path)
  }

  static func folderLoop(_ path: String) -> ArchiveError {
    ArchiveError(
      .unreadable, "the folder '\(path)' leads back to a folder that holds it",
      hint: "remove the symbolic link, or name the folders inside one by one", path: path)
  }

  private static func hint(for code: Int32) -> String? {
    switch code {
    case EACCES, EPERM: "ask its owner for leave to read it, or change that with chmod"
    case ELOOP: "the symbolic link leads back to itself: remove it"
    case EMFILE, ENFILE: "too many files are open: close other programs, or raise ulimit -n"
    case EIO: "the disk or network it lies on fails: try again, or copy it first"
    default: nil
    }
  }
}
