import Foundation
import Testing

/// The commands that the documents show give the output that stands below them.
///
/// In a block of the language `console`, a line that begins with `$ ` is a command, and the lines up to the next command are
/// its output; a line `…` stands for any lines.
@Suite struct DocumentationTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let document: String
    let commands: [(text: String, output: [String])]

    var testDescription: String {
      "\(document): \(commands.first?.text ?? "")"
    }
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static var examples: [Example] {
    ["README.md", "README.ar.md"].compactMap { name in
      guard let text = try? String(contentsOf: root.appending(path: name), encoding: .utf8) else {
        return nil
      }
      let commands = blocks(of: text).flatMap(commands)
      return Example(document: name, commands: commands)
    }
  }

  @Test(arguments: examples)
  func `every command gives the output shown`(_ example: Example) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(!example.commands.isEmpty)
    for command in example.commands {
      let output = try Self.run(command.text, archive: folder.appending(path: "archive.db").path)
      #expect(
        Self.matches(output, command.output),
        "\(command.text)\nprints\n\(output.joined(separator: "\n"))")
    }
  }

  private static func blocks(of text: String) -> [[Substring]] {
    var blocks: [[Substring]] = []
    var block: [Substring]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```console" {
        block = []
      } else if line == "```" {
        if let finished = block { blocks.append(finished) }
        block = nil
      } else {
        block?.append(line)
      }
    }
    return blocks
  }

  private static func commands(in block: [Substring]) -> [(text: String, output: [String])] {
    var commands: [(text: String, output: [String])] = []
    for line in block {
      if line.hasPrefix("$ ") {
        commands.append((String(line.dropFirst(2)), []))
      } else if !commands.isEmpty {
        commands[commands.count - 1].output.append(String(line))
      }
    }
    return commands
  }

  private static func run(_ command: String, archive: String) throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command + " 2>&1"]
    process.currentDirectoryURL = root
    var environment = ProcessInfo.processInfo.environment
    let products = Bundle.main.bundleURL.path
    let test = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
    environment["PATH"] = "\(products):\(test):" + (environment["PATH"] ?? "/usr/bin:/bin")
    environment["LD_LIBRARY_PATH"] = "\(products):\(test)"
    environment["ARSHIF_ARCHIVE"] = archive
    process.environment = environment
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return lines(String(decoding: data, as: UTF8.self))
  }

  private static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func matches(_ output: [String], _ shown: [String]) -> Bool {
    var shown = shown
    while shown.last?.isEmpty == true { shown.removeLast() }
    var rest = output[...]
    for (index, line) in shown.enumerated() {
      if line == "…" {
        guard index + 1 < shown.count else { return true }
        while let first = rest.first, first != shown[index + 1] { rest.removeFirst() }
      } else if rest.first == line {
        rest.removeFirst()
      } else {
        return false
      }
    }
    return rest.isEmpty
  }
}
