import Foundation
import GRDB
import TestSupport
import Testing

/// The options of `arshif import`, and what it tells of an import that did not end.
struct ImportOptionTests {
  private let arshif: Arshif

  init() throws {
    arshif = try Arshif()
  }

  private func counts(_ run: Arshif.Run) throws -> [String: Int] {
    try #require(run.objects.last).compactMapValues { $0 as? Int }
  }

  @Test func `older articles are left out and counted`() throws {
    try arshif.write(["أول": "نص", "ثان": "نص", "ثالث": "نص"], to: "a.jsonl")
    try arshif.folder.write(
      "{\"title\": \"بلا تاريخ\"}\n{\"title\": \"شهر\", \"published\": \"2024-10\"}\n".utf8,
      to: "b.jsonl")
    let run = try arshif("import", "a.jsonl", "b.jsonl", "--since", "2024-10-03")
    #expect(run.output == "imported 3 · unchanged 0 · updated 0 · older 2 · rejected 0\n")
    let titles = try arshif("list", "--fields", "title").output
    #expect(["ثالث", "بلا تاريخ", "شهر"].allSatisfy(titles.contains))
    let wrong = try arshif("import", "a.jsonl", "--since", "حينا")
    #expect(wrong.status == 2)
    #expect(wrong.errors.hasPrefix("error: --since حينا: "))
  }

  @Test func `strict stores what stands before the first rejected record, and nothing behind it`()
    throws
  {
    let good = (0..<300).map { "{\"title\": \"خبر \($0)\", \"body\": \"نص\"}\n" }
    let lines = good[..<200].joined() + "[]\n" + good[200...].joined() + "[]\n"
    try arshif.folder.write(lines.utf8, to: "a.jsonl")
    let run = try arshif("import", "a.jsonl", "--strict", "--json")
    #expect(run.status == 3)
    #expect(run.errors.components(separatedBy: "error: ").count == 2)
    #expect(try counts(run)["imported"] == 200)
    #expect(try counts(run)["rejected"] == 1)
    #expect(try arshif("import", "a.jsonl", "--json").status == 3)
    #expect(try arshif("list", "--limit", "1").lines.last == "1 of 300 articles")
  }

  @Test func `a dry run counts as the import would, and changes nothing`() throws {
    try arshif.write(["زلزال": "نص", "طقس": "نص"], to: "a.jsonl")
    try arshif.write(["قديم": "نص"], to: "b.jsonl")
    _ = try arshif("import", "a.jsonl", "b.jsonl")
    try arshif.write(["زلزال": "نص", "طقس": "نص آخر", "ثالث": "نص"], to: "a.jsonl")
    let twice = "{\"title\": \"مكرر\", \"body\": \"نص\"}\n"
    try arshif.folder.write((twice + " " + twice + "[]\n").utf8, to: "c.jsonl")
    let before = try Data(contentsOf: URL(filePath: arshif.archive))
    let dry = try arshif("import", "a.jsonl", "b.jsonl", "c.jsonl", "--dry-run", "--json")
    #expect(try Data(contentsOf: URL(filePath: arshif.archive)) == before)
    #expect(!FileManager.default.fileExists(atPath: arshif.archive + "-wal"))
    let real = try arshif("import", "a.jsonl", "b.jsonl", "c.jsonl", "--json")
    for key in ["read", "imported", "updated", "unchanged", "rejected"] {
      #expect(try counts(dry)[key] == counts(real)[key], "\(key)")
    }
    #expect(try counts(real)["imported"] == 2)
    #expect(try counts(real)["updated"] == 1)
  }

  @Test func `rejects keep their text, so that it can be mended`() throws {
    let bad = "{\"titel\": \"خبر\", \"txet\": \"نص\"}"
    try arshif.folder.write((bad + "\n").utf8, to: "a.jsonl")
    let run = try arshif("import", "a.jsonl", "none.txt", "--rejects", "rejects.jsonl")
    #expect(run.status == 3)
    let rejects = try String(contentsOfFile: arshif.folder.path("rejects.jsonl"), encoding: .utf8)
    let objects = try Arshif.Run(status: 0, output: rejects, errors: "").objects
    #expect(objects.map { $0["input"] as? String } == [bad, nil])
    #expect(objects.map { $0["code"] as? String } == ["no-article", "not-found"])
    #expect(try arshif("import", "rejects.jsonl", "--quiet").status == 3)
    #expect(try arshif("list").status == 1)
  }

  @Test(arguments: ["a.jsonl", "./a.jsonl", "archive.db"])
  func `rejects write over no input and no archive`(file: String) throws {
    try arshif.write(["زلزال": "نص"], to: "a.jsonl")
    _ = try arshif("import", "a.jsonl")
    let run = try arshif("import", "a.jsonl", "--rejects", file)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("error: --rejects \(file): "))
    #expect(try arshif("import", "a.jsonl").status == 0)
  }

  @Test func `files of a folder that are passed over are told`() throws {
    try FileManager.default.createDirectory(
      atPath: arshif.folder.path("in"), withIntermediateDirectories: true)
    try arshif.write(["زلزال": "نص"], to: "in/a.jsonl")
    try arshif.folder.write([0xFF, 0xD8], to: "in/photo.jpg")
    let run = try arshif("import", "in")
    #expect(run.status == 0)
    #expect(run.errors.hasPrefix("skipped 1 file, whose name is of no format"))
    #expect(try arshif("import", "in", "--quiet").errors == "")
  }

  @Test func `an import that was killed is told as unfinished`() throws {
    try arshif.write(["زلزال": "نص", "طقس": "نص"], to: "a.jsonl")
    _ = try arshif("import", "a.jsonl")
    try DatabaseQueue(path: arshif.archive).write {
      try $0.execute(
        sql: "UPDATE import_run SET finished_at = NULL, read_count = 0, imported_count = 0")
    }
    _ = try arshif("import", "a.jsonl")
    let imported = try DatabaseQueue(path: arshif.archive).read {
      try Int.fetchAll($0, sql: "SELECT imported_count FROM import_run ORDER BY id")
    }
    #expect(imported == [2, 0])
    #expect(try arshif("stats").output.contains("imports   2, 1 of them unfinished\n"))
  }
}
