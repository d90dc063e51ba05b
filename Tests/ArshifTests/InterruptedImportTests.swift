import Foundation
import TestSupport
import Testing

/// Imports that are killed, or share their archive with another.
struct InterruptedImportTests {
  private let arshif: Arshif

  init() throws {
    arshif = try Arshif()
  }

  private func writeMany(_ numbers: Range<Int>, to name: String, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let lines = numbers.map { number in
      let words = (0..<8).map { _ in "كلمة\(Int.random(in: 0...9999, using: &random))" }
      return """
        {"title": "خبر \(number)", "body": "\(words.joined(separator: " "))", \
        "url": "https://nahar.example/\(number)", "published": "2024-\(number % 12 + 1)-10"}

        """
    }
    try arshif.folder.write(lines.joined().utf8, to: name)
  }

  /// Expects that the archive and its index are whole.
  private func expectWhole(_ location: SourceLocation = #_sourceLocation) throws {
    let run = try arshif.sqlite(
      """
      PRAGMA integrity_check;
      PRAGMA foreign_key_check;
      INSERT INTO article_index (article_index, rank) VALUES ('integrity-check', 1);
      """)
    #expect(run.output == "ok\n", sourceLocation: location)
    #expect(run.errors == "", sourceLocation: location)
  }

  private func articles(of archive: String) throws -> [String] {
    try arshif.run(["export", "--archive", archive]).lines.sorted()
  }

  @Test(arguments: [1, 2])
  func `an import that is killed leaves a whole archive, which a new run completes`(
    seed: UInt64
  ) throws {
    try writeMany(0..<1300, to: "many.jsonl", seed: 5)
    _ = try arshif.run(["import", "many.jsonl", "--archive", "undisturbed.db"])
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2 {
      let process = try arshif.process(
        ["import", "many.jsonl", "--archive", arshif.archive, "--quiet"])
      try process.run()
      usleep(UInt32.random(in: 5000...400_000, using: &random))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }
    let last = try arshif("import", "many.jsonl", "--json")
    #expect(last.status == 0, "\(last.errors)")
    try expectWhole()
    #expect(try articles(of: arshif.archive) == articles(of: "undisturbed.db"))
  }

  @Test func `two imports at once lose nothing`() throws {
    try writeMany(0..<800, to: "a.jsonl", seed: 6)
    try writeMany(600..<1400, to: "b.jsonl", seed: 7)
    let processes = try ["a.jsonl", "b.jsonl"].map {
      try arshif.process(["import", $0, "--archive", arshif.archive, "--quiet"])
    }
    for process in processes { try process.run() }
    for process in processes { process.waitUntilExit() }
    #expect(processes.map(\.terminationStatus) == [0, 0])
    #expect(try arshif("list", "--limit", "1").lines.last == "1 of 1400 articles")
    try expectWhole()
  }
}
