import Foundation

/// A folder of one's own, until it is removed.
struct TemporaryFolder {
  private let url: URL

  /// Makes the folder.
  init() throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "arshif-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// Returns the path of a file in it.
  func path(of name: String) -> String {
    url.appending(path: name).path
  }

  /// Removes it with all that is in it.
  func remove() {
    try? FileManager.default.removeItem(at: url)
  }
}
