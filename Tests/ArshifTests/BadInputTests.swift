import Foundation
import GRDB
import TestSupport
import Testing

/// Inputs and archives that can't be read: each is named, and the rest of the run is stored.
struct BadInputTests {
  private let arshif: Arshif

  init() throws {
    arshif = try Arshif()
    try arshif.write(["زلزال": "نص", "طقس": "نص"], to: "good.jsonl")
  }

  /// Imports a bad file between two good ones, and expects that it is named and the others stored.
  private func expectRejection(
    _ bad: String, record: Int? = nil, stored: Int = 3,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    try arshif.write(["ثالث": "نص"], to: "last.jsonl")
    let run = try arshif("import", "good.jsonl", bad, "last.jsonl")
    #expect(run.status == 3, sourceLocation: location)
    let place = record.map { "\(bad):\($0)" } ?? bad
    #expect(run.errors.hasPrefix("error: \(place): "), "\(run.errors)", sourceLocation: location)
    #expect(run.errors.contains("\nhint: "), "\(run.errors)", sourceLocation: location)
    #expect(!run.errors.contains("Error("), sourceLocation: location)
    #expect(try arshif("list", "--ids").lines.count == stored, sourceLocation: location)
  }

  @Test func `an empty file`() throws {
    try arshif.folder.write([], to: "empty.jsonl")
    try expectRejection("empty.jsonl")
  }

  @Test func `a missing file`() throws {
    try expectRejection("none.jsonl")
  }

  @Test func `binary data`() throws {
    let bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + (0...255)
    try arshif.folder.write(bytes, to: "image.txt")
    try expectRejection("image.txt")
    try arshif.folder.write(
      (0..<5000).map { UInt8(truncatingIfNeeded: $0 * $0 % 251) }, to: "noise")
    try expectRejection("noise")
  }

  @Test func `a line that is cut in half, and its number`() throws {
    let lines = #"{"title": "أول", "body": "نص"}"# + "\n\n" + #"{"title": "مقطوع", "body": "نـ"#
    try arshif.folder.write(lines.utf8, to: "cut.jsonl")
    try expectRejection("cut.jsonl", record: 3, stored: 4)
  }

  @Test func `a line that is no article, and its number`() throws {
    let lines =
      "{\"title\": \"أول\", \"body\": \"نص\"}\n[1, 2]\n{\"title\": \"ثان\", \"body\": \"نص\"}\n"
    try arshif.folder.write(lines.utf8, to: "mixed.jsonl")
    try expectRejection("mixed.jsonl", record: 2, stored: 5)
  }

  @Test func `a line of fifty megabytes`() throws {
    var bytes = Data(#"{"title": "طويل", "body": ""#.utf8)
    bytes.append(Data(repeating: 0x61, count: 50_000_000))
    bytes.append(Data("\"}\n{\"title\": \"بعده\", \"body\": \"نص\"}\n".utf8))
    try bytes.write(to: URL(filePath: arshif.folder.path("long.jsonl")))
    try expectRejection("long.jsonl", record: 1, stored: 4)
  }

  @Test func `an archive in place of an article`() throws {
    _ = try arshif.run(["import", "good.jsonl", "--archive", "other.db"])
    try expectRejection("other.db")
  }

  @Test func `bytes that are no UTF-8 lose no other article`() throws {
    let bytes = Array("{\"title\": \"زلزال ".utf8) + [0xD8, 0x22, 0x7D, 0x0A]
    try arshif.folder.write(
      bytes + Array("{\"title\": \"بعده\", \"body\": \"نص\"}\n".utf8), to: "broken.jsonl")
    let run = try arshif("import", "good.jsonl", "broken.jsonl")
    #expect([0, 3].contains(run.status))
    #expect(run.status == 0 || run.errors.contains("broken.jsonl:1: "))
    let titles = try arshif("list", "--fields", "title").output
    #expect(titles.contains("بعده") && titles.contains("طقس"))
  }

  @Test func `a page with broken characters is told, and read on demand`() throws {
    let page = Array("عودة الكهرباء إلى المدينة\n\nقال مدير الشركة".utf8) + [0xD8]
    let rest = Array(" إن التيار عاد إلى جميع الأحياء بعد انقطاع دام يومين كاملين.\n".utf8)
    try arshif.folder.write(page + rest, to: "page.txt")
    let refused = try arshif("import", "page.txt")
    #expect(refused.status == 3)
    #expect(refused.errors.contains("'page.txt' is not all UTF-8"))
    #expect(try arshif("import", "page.txt", "--encoding", "utf-8").status == 0)
  }

  @Test func `what was rejected can be kept`() throws {
    try arshif.folder.write("{\"title\": \"أول\", \"body\": \"نص\"}\n{\n[]\n".utf8, to: "a.jsonl")
    let run = try arshif("import", "a.jsonl", "--rejects", "rejects.jsonl")
    #expect(run.status == 3)
    let rejects = try String(contentsOfFile: arshif.folder.path("rejects.jsonl"), encoding: .utf8)
    let objects = try Arshif.Run(status: 0, output: rejects, errors: "").objects
    #expect(objects.compactMap { $0["record"] as? Int } == [2, 3])
    #expect(objects.allSatisfy { $0["path"] as? String == "a.jsonl" })
    #expect(objects.allSatisfy { ($0["reason"] as? String)?.isEmpty == false })
  }

  @Test func `strict stops at the first rejected input`() throws {
    let run = try arshif("import", "none.jsonl", "good.jsonl", "--strict")
    #expect(run.status == 3)
    #expect(run.errors.hasPrefix("error: none.jsonl: "))
  }

  @Test(arguments: [["list"], ["search", "كلمة"], ["import", "good.jsonl"]])
  func `a path that is no archive`(arguments: [String]) throws {
    let run = try arshif.run(arguments + ["--archive", "good.jsonl"])
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("error: good.jsonl is not an Arshif archive\nhint: "))
  }

  @Test(arguments: [["list"], ["search", "كلمة"], ["import", "good.jsonl"]])
  func `an archive of a newer program`(arguments: [String]) throws {
    _ = try arshif("import", "good.jsonl")
    try DatabaseQueue(path: arshif.archive).write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9999_fly')")
    }
    let run = try arshif.run(arguments + ["--archive", "archive.db"])
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(
      run.errors.hasPrefix("error: the archive archive.db was written by a newer Arshif\nhint: "))
  }
}
