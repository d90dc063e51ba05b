import Glibc

extension InputWalker {
  /// Returns the length of all files under `paths` together, or nil if one has no length, as a pipe.
  static func totalSize(of paths: [String]) -> Int? {
    var walker = InputWalker(paths: paths)
    var total = 0
    while let step = walker.next() {
      guard case .file(let path) = step else { continue }
      var status = stat()
      guard (path == "-" ? fstat(STDIN_FILENO, &status) : stat(path, &status)) == 0 else {
        continue
      }
      guard status.st_mode & S_IFMT == S_IFREG else { return nil }
      total += Int(status.st_size)
    }
    return total
  }
}
