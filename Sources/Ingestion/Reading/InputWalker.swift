import ArchiveModel
import Glibc

/// Finds the files under the paths that a command names, in order.
///
/// Folders are walked in the order of their names' bytes, without hidden entries; each folder once.
struct InputWalker {
  /// One file, or a path that leads to none.
  enum Step {
    case file(path: String)
    case failure(ArchiveError)
  }

  /// The files in folders that were passed over for their extension or because they are no files.
  private(set) var skipped = 0

  private enum Pending {
    case named(String)
    case found(String)
    case leave
  }

  private struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
  }

  /// What comes next, the last first.
  private var pending: [Pending]
  /// The folders around the present place.
  private var around: [Identity] = []
  private var visited: Set<Identity> = []

  init(paths: [String]) {
    pending = paths.reversed().map(Pending.named)
  }

  /// Returns the next file or failure; nil at the end.
  mutating func next() -> Step? {
    while let next = pending.popLast() {
      switch next {
      case .leave: around.removeLast()
      case .named(let path):
        visited = []
        if let step = visit(path, isNamed: true) { return step }
      case .found(let path):
        if let step = visit(path, isNamed: false) { return step }
      }
    }
    return nil
  }

  private mutating func visit(_ path: String, isNamed: Bool) -> Step? {
    if path == "-" { return .file(path: path) }
    var status = stat()
    guard stat(path, &status) == 0 else { return .failure(.file(path, errno)) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      let identity = Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
      return enter(path, identity)
    case S_IFREG: return .file(path: path)
    default:
      // Opening a pipe waits for its writer: only a pipe that was named is worth it.
      if isNamed { return .file(path: path) }
      skipped += 1
      return nil
    }
  }

  private mutating func enter(_ path: String, _ identity: Identity) -> Step? {
    if around.contains(identity) { return .failure(.folderLoop(path)) }
    guard visited.insert(identity).inserted else { return nil }
    guard let folder = opendir(path) else { return .failure(.file(path, errno)) }
    defer { closedir(folder) }
    let prefix = path.hasSuffix("/") ? path : path + "/"
    around.append(identity)
    pending.append(.leave)
    for name in names(in: folder).sorted(by: >) { pending.append(.found(prefix + name)) }
    return nil
  }

  /// Returns the names of the folders in `folder` and of the files that may be inputs.
  private mutating func names(in folder: OpaquePointer) -> [String] {
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      if entry.pointee.d_type != DT_DIR, !Self.mayBeInput(name, entry.pointee.d_type) {
        skipped += 1
      } else {
        names.append(name)
      }
    }
    return names
  }

  private static let extensions: Set<String> = [
    "", "txt", "text", "html", "htm", "xhtml", "json", "jsonl", "ndjson", "csv", "tsv", "tab",
    "rss", "atom", "rdf", "xml", "warc", "arc", "wet",
  ]
  private static let compressions: Set<String> = ["gz", "gzip", "zst", "zstd"]

  private static func mayBeInput(_ name: String, _ type: UInt8) -> Bool {
    // A link may lead to a folder, whose name says nothing.
    if extensions.contains(contentExtension(of: name)) { return true }
    return type == DT_UNKNOWN
  }

  /// Returns the extension of a path without those of compression: that of `pages.jsonl.gz` is `jsonl`.
  static func contentExtension(of path: String) -> String {
    let last = fileExtension(of: path)
    guard compressions.contains(last) else { return last }
    return contentExtension(of: String(path.dropLast(last.count + 1)))
  }

  /// Returns the extension of a path in lower case, without the dot; empty if it has none.
  static func fileExtension(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
