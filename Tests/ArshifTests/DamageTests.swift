import Foundation
import Testing
import TestSupport

/// Archives that lost bytes, room or time.
struct DamageTests {
  private let arshif: Arshif

  init() throws {
    arshif = try Arshif()
  }

  /// Writes so many articles that an archive of them needs some megabytes.
  private func writeMany() throws {
    var generator = SeededGenerator(seed: 31)
    let lines = (0..<1200).map { number in
      let words = (0..<60).map { _ in "كلمة\(Int.random(in: 0...99_999, using: &generator))" }
      return "{\"title\": \"خبر \(number)\", \"body\": \"\(words.joined(separator: " "))\"}\n"
    }
    try arshif.folder.write(lines.joined().utf8, to: "many.jsonl")
  }

  @Test func `an archive with bytes overwritten is told as damaged, without a crash`() throws {
    try arshif.write(["زلزال في حلب أمس": "وقع الزلزال", "طقس": "نص", "خبر": "نص"], to: "a.jsonl")
    _ = try arshif("import", "a.jsonl")
    let whole = try Data(contentsOf: URL(filePath: arshif.archive))
    var generator = SeededGenerator(seed: 32)
    var statuses: Set<Int32> = []
    for round in 0..<6 {
      var bytes = whole
      for _ in 0..<(round % 3 == 0 ? 20_000 : 300) {
        bytes[Int.random(in: 100..<bytes.count, using: &generator)] =
          UInt8.random(in: 0...255, using: &generator)
      }
      try bytes.write(to: URL(filePath: arshif.archive))
      for command in [["list", "--json"], ["search", "زلزال"], ["stats"], ["import", "a.jsonl"]] {
        let run = try arshif.run(command + ["--archive", arshif.archive])
        statuses.insert(run.status)
        #expect([0, 1, 3, 4].contains(run.status), "\(command): \(run.errors)")
        #expect(run.status != 4 || run.errors.hasPrefix("error: the archive "), "\(run.errors)")
        for suffix in ["-wal", "-shm"] {
          try? FileManager.default.removeItem(atPath: arshif.archive + suffix)
        }
      }
    }
    #expect(statuses.contains(4))
  }

  @Test(arguments: [16, 400, 2500])
  func `where there is no room left, what was stored stays`(blocks: Int) throws {
    try writeMany()
    let run = try arshif.run(
      ["import", "many.jsonl", "--archive", "full.db"], after: "ulimit -f \(blocks)")
    #expect(run.status == 3, "\(run.errors)")
    #expect(run.errors.hasPrefix("error: the archive full.db "))
    #expect(run.errors.contains("\nhint: "))
    #expect(run.output == "")
    let again = try arshif.run(["import", "many.jsonl", "--archive", "full.db", "--json"])
    #expect(again.status == 0)
    let stored = try arshif.run(["list", "--limit", "1", "--archive", "full.db"])
    #expect(stored.lines.last == "1 of 1200 articles")
  }

  @Test func `what was read before Ctrl-C is stored`() throws {
    let process = try arshif.process(["import", "-", "--archive", arshif.archive])
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let lines = (0..<200).map { "{\"title\": \"خبر \($0)\", \"body\": \"نص\"}\n" }
    try input.fileHandleForWriting.write(contentsOf: Data(lines.joined().utf8))
    // The program listens for Ctrl-C before it makes the archive.
    try waitUntil { FileManager.default.fileExists(atPath: arshif.archive) }
    Thread.sleep(forTimeInterval: 0.5)
    process.interrupt()
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 130)
    let listed = try #require(try arshif("list", "--limit", "1").lines.last)
    #expect(listed.hasPrefix("1 of ") && listed != "1 of 0 articles")
  }

  private func waitUntil(_ condition: () -> Bool) throws {
    for _ in 0..<200 where !condition() { Thread.sleep(forTimeInterval: 0.05) }
    try #require(condition())
  }
}
