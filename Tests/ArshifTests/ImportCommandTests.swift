import Foundation
import TestSupport
import Testing

/// `arshif import`.
struct ImportCommandTests {
  private let arshif: Arshif

  init() throws {
    arshif = try Arshif()
  }

  private func summary(_ run: Arshif.Run) throws -> [Int?] {
    let object = try #require(try run.objects.last)
    return ["read", "imported", "updated", "unchanged", "rejected"].map { object[$0] as? Int }
  }

  @Test func `articles are imported once`() throws {
    let path = try arshif.write(["زلزال": "نص", "طقس": "نص"], to: "a.jsonl")
    let first = try arshif("import", path)
    #expect(first.status == 0)
    #expect(first.output == "imported 2 · unchanged 0 · updated 0 · rejected 0\n")
    #expect(first.errors == "")
    #expect(try summary(arshif("import", path, "--json")) == [2, 0, 0, 2, 0])
  }

  @Test func `a changed text is updated`() throws {
    _ = try arshif("import", arshif.write(["زلزال": "نص"], to: "a.jsonl"))
    let run = try arshif("import", arshif.write(["زلزال": "نص آخر"], to: "a.jsonl"), "--json")
    #expect(try summary(run) == [1, 0, 1, 0, 0])
    #expect(try arshif("search", "آخر").status == 0)
  }

  @Test func `standard input and folders are read`() throws {
    let run = try arshif("import", "-", "--json", input: #"{"title": "زلزال", "body": "نص"}"#)
    #expect(try summary(run) == [1, 1, 0, 0, 0])
    try FileManager.default.createDirectory(
      atPath: arshif.folder.path("pages"), withIntermediateDirectories: true)
    try arshif.write(["طقس": "نص"], to: "pages/a.jsonl")
    try arshif.folder.write(#"[{"title": "برد", "body": "نص"}]"#.utf8, to: "pages/b.json")
    #expect(try summary(arshif("import", "pages", "--json")) == [2, 2, 0, 0, 0])
  }

  @Test func `a dry run writes nothing`() throws {
    let path = try arshif.write(["زلزال": "نص"], to: "a.jsonl")
    let run = try arshif("import", path, "--dry-run")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("imported 1"))
    #expect(!FileManager.default.fileExists(atPath: arshif.archive))
  }

  @Test func `quiet is quiet, and still tells errors`() throws {
    let path = try arshif.write(["زلزال": "نص"], to: "a.jsonl")
    let run = try arshif("import", path, "none.jsonl", "--quiet")
    #expect(run.output == "")
    #expect(run.errors.contains("none.jsonl"))
    #expect(run.status == 3)
  }

  @Test func `the source of articles that name none can be told`() throws {
    try arshif.folder.write(#"{"title": "زلزال", "body": "نص"}"#.utf8, to: "a.jsonl")
    _ = try arshif("import", "a.jsonl", "--source", "وكالة")
    #expect(try arshif("list", "--fields", "source").output == "{\"source\": \"وكالة\"}\n")
  }

  @Test func `the capture comes back as it was scraped`() throws {
    let line = #"{"title": "زلزال", "body": "نَصٌّ",   "id": 7}"#
    try arshif.folder.write((line + "\r\n").utf8, to: "a.jsonl")
    _ = try arshif("import", "a.jsonl")
    let id = try #require(try arshif("list", "--ids").lines.first)
    #expect(try arshif("show", id, "--raw").output == line)
    _ = try arshif.run(["import", "a.jsonl", "--no-captures", "--archive", "other.db"])
    let without = try arshif.run(["show", id, "--raw", "--archive", "other.db"])
    #expect(without.status == 3)
    #expect(without.output == "")
    #expect(without.errors.hasPrefix("error: "))
  }

  @Test func `the archive can be named by the environment`() throws {
    let path = try arshif.write(["زلزال": "نص"], to: "a.jsonl")
    let process = try arshif.process(["import", path, "--quiet"])
    process.environment?["ARSHIF_ARCHIVE"] = arshif.folder.path("by-environment.db")
    try process.run()
    process.waitUntilExit()
    #expect(FileManager.default.fileExists(atPath: arshif.folder.path("by-environment.db")))
    #expect(try arshif.run(["import", path]).status == 0)
    let usual = arshif.folder.path(".local/share/arshif/archive.db")
    #expect(FileManager.default.fileExists(atPath: usual))
  }
}
