import Foundation
import Testing

/// A Swift file of the checkout.
struct SourceFile: CustomTestStringConvertible {
  /// The path below the checkout.
  let path: String
  /// The lines, without comments.
  let lines: [String]

  /// The folder of the target that the file belongs to.
  var target: String {
    let parts = path.split(separator: "/").map(String.init)
    return parts[0] == "Sources" ? parts[1] : parts[0]
  }

  /// The modules that the file imports.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let place = words.firstIndex(of: "import"), place <= 2, place + 1 < words.count,
        words[..<place].allSatisfy({ $0.hasPrefix("@") || Self.accessLevels.contains($0) })
      else { return nil }
      return words[place + 1].split(separator: ".").first.map(String.init)
    }
  }

  var testDescription: String { path }

  private static let accessLevels: Set = [
    "public", "package", "internal", "private", "fileprivate",
  ]

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// All files of `Sources` and `Migrations`.
  static let all: [SourceFile] = ["Sources", "Migrations"].flatMap { folder in
    (FileManager.default.enumerator(atPath: root.appending(path: folder).path)?
      .compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(".swift") }.sorted()
      .map { SourceFile(folder + "/" + $0) }
  }

  private init(_ path: String) {
    self.path = path
    let text =
      (try? String(contentsOf: Self.root.appending(path: path), encoding: .utf8)) ?? ""
    lines = text.split(separator: "\n").map { line in
      String(line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line)
    }
  }
}
