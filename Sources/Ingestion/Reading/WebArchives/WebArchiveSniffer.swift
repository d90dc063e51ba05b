/// Tells web archives by their first bytes, or by their names where these are damaged.
struct WebArchiveSniffer {
  /// The first bytes of the input.
  let head: [UInt8]

  /// Returns whether the input of that path is a web archive.
  func isWebArchive(path: String) -> Bool {
    let extensions: Set = ["warc", "arc", "wet"]
    return isWARC || isARC || extensions.contains(InputWalker.contentExtension(of: path))
  }

  /// Returns how its records follow each other.
  func framing(path: String) -> any WebArchiveFraming {
    if isWARC { return WARCFraming() }
    let isNamedARC = InputWalker.contentExtension(of: path) == "arc"
    return isARC || isNamedARC ? ARCFraming() : WARCFraming()
  }

  private var isWARC: Bool { start < head.count && WARCFraming().begins(at: start, of: head) }

  private var isARC: Bool { start < head.count && ARCFraming().begins(at: start, of: head) }

  private var start: Int { head.firstIndex { $0 != 0x0A && $0 != 0x0D } ?? head.count }
}
