import Foundation
import TestSupport
import Testing

/// `arshif export`.
struct ExportCommandTests {
  private let arshif: Arshif

  init() throws {
    arshif = try Arshif.filled()
  }

  private func text(_ name: String) throws -> String {
    String(
      decoding: try Data(contentsOf: URL(filePath: arshif.folder.path(name))), as: UTF8.self)
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: arshif.folder.url.path).filter {
      $0.contains(".part")
    }
  }

  @Test func `all articles go out, the oldest first`() throws {
    let run = try arshif("export")
    #expect(run.status == 0)
    #expect(
      try run.objects.map { $0["title"] as? String }
        == ["زلزال يضرب حلب", "انتخابات في بغداد", "مباراة ودية"])
    let shown = try arshif("show", #require(run.objects[1]["id"] as? String), "--jsonl")
    #expect(run.lines[1] == shown.lines.first)
  }

  @Test func `filters choose articles, and ids in their order`() throws {
    #expect(try arshif("export", "--tag", "iraq", "--fields", "title").lines.count == 1)
    let ids = try arshif("list", "--ids").lines
    let run = try arshif(
      "export", "-", "--fields", "id", input: ids.joined(separator: "\n") + "\n" + ids[0])
    #expect(try run.objects.compactMap { $0["id"] as? String } == ids)
    #expect(try arshif("export", ids[0], "--tag", "iraq").status == 2)
  }

  @Test func `what is not there is told`() throws {
    let missing = try arshif("export", "zzzzzzzz")
    #expect(missing.status == 1)
    #expect(missing.errors.hasPrefix("error: no article has the id zzzzzzzz\nhint: "))
    let none = try arshif("export", "--on", "1999", "--output", "none.jsonl")
    #expect(none.status == 1)
    #expect(none.errors == "nothing to export\n")
    #expect(!FileManager.default.fileExists(atPath: arshif.folder.path("none.jsonl")))
    #expect(try names() == [])
  }

  @Test func `a field that articles lack is told before anything is written`() throws {
    let run = try arshif("export", "--fields", "id,titel")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("there is no field titel"))
  }

  @Test func `a file appears whole, and none is written over unasked`() throws {
    let first = try arshif("export", "--output", "all.jsonl")
    #expect(first.status == 0)
    #expect(first.output == "")
    #expect(first.errors == "exported 3 articles to all.jsonl\n")
    #expect(try text("all.jsonl") == arshif("export").output)
    let second = try arshif("export", "--output", "all.jsonl", "--tag", "iraq")
    #expect(second.status == 2)
    #expect(second.errors.hasPrefix("error: --output all.jsonl: there is such a file\nhint: "))
    #expect(
      try arshif("export", "--output", "all.jsonl", "--tag", "iraq", "--force", "--quiet").errors
        == "")
    #expect(try text("all.jsonl").split(separator: "\n").count == 1)
    #expect(try names() == [])
  }

  @Test(arguments: ["/dev/null", ".", "no-such-folder/a.jsonl", "no-such-folder/a.csv"])
  func `a place that no file can be at is told`(place: String) throws {
    let run = try arshif("export", "--output", place, "--force")
    #expect(run.status == 2)
    #expect(run.errors.contains(place) && run.errors.contains("\nhint: "))
  }

  /// Imports enough that an export takes half a megabyte.
  private func importMany() throws {
    let lines = (0..<400).map {
      "{\"title\": \"خبر \($0)\", \"body\": \"\(String(repeating: "كلمة ", count: 100))\"}\n"
    }
    try arshif.folder.write(lines.joined().utf8, to: "many.jsonl")
    _ = try arshif("import", "many.jsonl")
  }

  @Test func `where the disk is full the file that was there stays`() throws {
    try importMany()
    try arshif.folder.write("قديم".utf8, to: "all.jsonl")
    let run = try arshif.run(
      ["export", "--output", "all.jsonl", "--force", "--archive", arshif.archive],
      after: "ulimit -f 200")
    #expect(run.status == 3)
    #expect(run.errors.hasPrefix("error: all.jsonl cannot be written: "))
    #expect(try text("all.jsonl") == "قديم")
    #expect(try names() == [])
  }

  @Test func `a table for Excel has a mark, and cells that are no formulas`() throws {
    try arshif.write(["=1+1": "نص, فيه \\\"فواصل\\\""], to: "sums.jsonl")
    _ = try arshif("import", "sums.jsonl")
    let plain = try arshif("export", "--format", "csv", "--fields", "title,body").output
    #expect(plain.hasPrefix("title,body\r\n"))
    #expect(plain.contains("\r\n=1+1,\"نص, فيه \"\"فواصل\"\"\"\r\n"))
    let run = try arshif("export", "--excel", "--fields", "title", "--output", "a.csv")
    #expect(run.status == 0)
    let table = try text("a.csv")
    #expect(table.unicodeScalars.first == "\u{FEFF}")
    #expect(table.contains("\r\n'=1+1\r\n"))
    #expect(try arshif("export", "--excel", "--format", "jsonl").status == 2)
  }

  @Test func `documents of Markdown are one file an article`() throws {
    let ids = try arshif("list", "--ids").lines
    #expect(try arshif("export", "--format", "markdown", "--output", "notes").status == 0)
    let notes = try FileManager.default.contentsOfDirectory(atPath: arshif.folder.path("notes"))
    #expect(notes.sorted() == ids.map { $0 + ".md" }.sorted())
    #expect(try text("notes/\(ids[0]).md").hasPrefix("# مباراة ودية\n\n"))
    #expect(try arshif("export", "--format", "markdown", "--output", "notes").status == 2)
    let all = try arshif("export", "--format", "md").output
    #expect(all.components(separatedBy: "\n---\n\n# ").count == 3)
  }

  @Test func `a reader that closes the pipe is no error`() throws {
    try importMany()
    let process = try arshif.process([])
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [
      "-c", "set -o pipefail; \"$0\" export --archive \"$1\" | head -n 1", Arshif.program,
      arshif.archive,
    ]
    let run = try arshif.run(process)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors == "")
    #expect(run.lines.count == 1)
  }
}
