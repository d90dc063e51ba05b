import Foundation

/// Labelled data beside the checkout; suites that read it run only where it is.
enum LabelledData {
  static let folder: String = {
    if let path = ProcessInfo.processInfo.environment["ARSHIF_DATA"] { return path }
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return root.appending(path: "shared/data").path
  }()

  static var isPresent: Bool {
    FileManager.default.fileExists(atPath: folder + "/analysis/conformance.jsonl")
  }

  static func rows<Row: Decodable>(_ path: String, as type: Row.Type) throws -> [Row] {
    let text = try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
  }
}
