import Foundation
import TestSupport

/// The program as it was built, with a folder and an archive of its own.
struct Arshif {
  /// What a run left.
  struct Run {
    let status: Int32
    let output: String
    let errors: String

    /// The lines of the output.
    var lines: [String] {
      output.split(separator: "\n").map(String.init)
    }

    /// The JSON objects of the output, one a line.
    var objects: [[String: Any]] {
      get throws {
        try lines.map {
          try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
        }
      }
    }
  }

  let folder: TemporaryFolder
  let archive: String

  init() throws {
    folder = try TemporaryFolder()
    archive = folder.path("archive.db")
  }

  /// Where the program lies: beside the tests.
  static var program: String {
    let folders = [
      URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent(), Bundle.main.bundleURL,
    ]
    return folders.map { $0.appending(path: "arshif").path }
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? "arshif"
  }

  /// Runs the program with the archive.
  func callAsFunction(_ arguments: String..., input: String = "") throws -> Run {
    try run(arguments + ["--archive", archive], input: input)
  }

  /// Runs the program with these arguments and no others.
  func run(_ arguments: [String], input: String = "", after shell: String? = nil) throws -> Run {
    try run(process(arguments, after: shell), input: input)
  }

  /// Runs a process to its end.
  func run(_ process: Process, input: String = "") throws -> Run {
    let stamp = UUID().uuidString
    process.standardInput = try FileHandle(
      forReadingFrom: URL(filePath: folder.write(input.utf8, to: stamp + ".in")))
    let output = URL(filePath: try folder.write([], to: stamp + ".out"))
    let errors = URL(filePath: try folder.write([], to: stamp + ".err"))
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    let wasKilled = process.terminationReason == .uncaughtSignal
    return Run(
      status: wasKilled ? -process.terminationStatus : process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  /// Returns the program, ready to run, by way of a shell that runs `shell` first if it is given.
  func process(_ arguments: [String], after shell: String? = nil) throws -> Process {
    let process = Process()
    if let shell {
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", shell + "; exec \"$0\" \"$@\"", Self.program] + arguments
    } else {
      process.executableURL = URL(filePath: Self.program)
      process.arguments = arguments
    }
    process.currentDirectoryURL = folder.url
    process.environment = [
      "HOME": folder.url.path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC",
    ]
    return process
  }

  /// Writes JSON Lines of articles by their titles and bodies, of days that follow each other.
  @discardableResult
  func write(_ articles: KeyValuePairs<String, String>, to name: String) throws -> String {
    let lines = articles.enumerated().map { number, article in
      """
      {"title": "\(article.key)", "body": "\(article.value)", "source": "سانا", \
      "url": "https://example.org/\(name)/\(number)", "published": "2024-10-0\(number + 1)"}

      """
    }
    return try folder.write(lines.joined().utf8, to: name)
  }

  /// An archive of three articles, the oldest first.
  static func filled() throws -> Arshif {
    let arshif = try Arshif()
    let path = try arshif.write(
      [
        "زلزال يضرب حلب": "وقع الزلزال في مدينة حلب، ولا ضحايا.",
        "انتخابات في بغداد": "بدأت الانتخابات العراقيّة في بغداد.",
        "مباراة ودية": "تعادل الفريقان في مباراة ودية.",
      ], to: "articles.jsonl")
    _ = try arshif("import", path)
    return arshif
  }
}
