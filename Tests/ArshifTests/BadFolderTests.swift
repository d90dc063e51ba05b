import Foundation
import TestSupport
import Testing

/// Folders and files as they should not be: what is good in them is stored, what is bad is named, and nothing hangs.
struct BadFolderTests {
  private let arshif: Arshif

  init() throws {
    arshif = try Arshif()
    try makeFolder("in")
    try arshif.write(["زلزال": "نص", "طقس": "نص"], to: "in/good.jsonl")
  }

  private func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: arshif.folder.path(name), withIntermediateDirectories: true)
  }

  private var storedCount: Int {
    get throws { try arshif("list", "--ids", "--limit", "100000").lines.count }
  }

  @Test func `of thousands of files the broken ones are named and the others stored`() throws {
    try makeFolder("many")
    for number in 0..<2000 {
      let text =
        number % 200 == 7
        ? "{\"title\": \"خبر" : "{\"title\": \"خبر \(number)\", \"body\": \"نص\"}"
      let path = arshif.folder.path("many/\(number).json")
      let file = try #require(fopen(path, "w"))
      fputs(text, file)
      fclose(file)
    }
    let run = try arshif("import", "many", "--json")
    #expect(run.status == 3)
    let named = run.errors.split(separator: "\n").filter { $0.hasPrefix("error: many/") }
    #expect(named.count == 10)
    #expect(named.first?.hasPrefix("error: many/1007.json") == true)
    #expect(try run.objects.last?["imported"] as? Int == 1990)
    #expect(try storedCount == 1990)
  }

  @Test func `links that lead back are told once`() throws {
    try makeFolder("in/deep")
    for (link, target) in [("in/deep/up", ".."), ("in/loop", "loop"), ("in/good", "good.jsonl")] {
      try FileManager.default.createSymbolicLink(
        atPath: arshif.folder.path(link), withDestinationPath: target)
    }
    let run = try arshif("import", "in")
    #expect(run.status == 3)
    #expect(run.errors.contains("error: in/deep/up: "))
    #expect(run.errors.contains("error: in/loop: "))
    #expect(run.errors.components(separatedBy: "error: ").count == 3)
    #expect(try storedCount == 2)
  }

  @Test func `a pipe in a folder is passed over, and a named one is read`() throws {
    mkfifo(arshif.folder.path("in/pipe.jsonl"), 0o600)
    let run = try arshif("import", "in")
    #expect(run.status == 0)
    #expect(run.errors.hasPrefix("skipped 1 file"))
    let process = try arshif.process([])
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", "cat in/good.jsonl > in/pipe.jsonl & exec \"$0\" import in/pipe.jsonl --archive b.db",
      Arshif.program,
    ]
    #expect(try arshif.run(process).output.hasPrefix("imported 2 "))
  }

  @Test(.disabled(if: getuid() == 0, "root may read all"))
  func `what may not be read is named`() throws {
    try makeFolder("in/closed")
    try arshif.write(["برد": "نص"], to: "in/locked.jsonl")
    chmod(arshif.folder.path("in/closed"), 0)
    chmod(arshif.folder.path("in/locked.jsonl"), 0)
    defer { chmod(arshif.folder.path("in/closed"), 0o700) }
    let run = try arshif("import", "in")
    #expect(run.status == 3)
    #expect(run.errors.contains("error: in/closed: "))
    #expect(run.errors.contains("error: in/locked.jsonl: "))
    #expect(try storedCount == 2)
  }

  @Test func `names of files may hold anything but what is no text, which is told`() throws {
    let names: [[UInt8]] = [
      Array("a b.jsonl".utf8), Array("سطر\nآخر.jsonl".utf8), Array("أخبار اليوم.jsonl".utf8),
      [0xE1, 0xCE, 0xC8] + Array(".jsonl".utf8), Array("-.jsonl".utf8), Array("'\"$.jsonl".utf8),
    ]
    for (number, name) in names.enumerated() {
      let path = Array((arshif.folder.path("in") + "/").utf8) + name + [0]
      let file = try #require(
        path.withUnsafeBufferPointer {
          $0.withMemoryRebound(to: CChar.self) { fopen($0.baseAddress, "w") }
        })
      fputs("{\"title\": \"خبر \(number)\", \"body\": \"نص\"}\n", file)
      fclose(file)
    }
    let run = try arshif("import", "in")
    #expect(run.status == 3)
    #expect(run.errors.components(separatedBy: "error: ").count == 2)
    #expect(run.errors.contains("is not in UTF-8\nhint: rename it"))
    #expect(try storedCount == 2 + names.count - 1)
  }

  @Test func `a folder named as a file, devices and empty inputs`() throws {
    try makeFolder("a.jsonl")
    try arshif.write(["برد": "نص"], to: "a.jsonl/b.jsonl")
    #expect(try arshif("import", "a.jsonl").status == 0)
    try arshif.folder.write([], to: "empty")
    for input in ["/dev/null", "empty", "-"] {
      let run = try arshif("import", "in", input)
      #expect(run.status == 3)
      #expect(run.errors.contains("is empty"), "\(run.errors)")
    }
    let zeros = try arshif("import", "/dev/zero")
    #expect(zeros.status == 3)
    #expect(zeros.errors.hasPrefix("error: /dev/zero: "))
    #expect(try storedCount == 3)
  }

  @Test func `standard input that is closed is told`() throws {
    let process = try arshif.process(
      ["import", "-", "--archive", arshif.archive], after: "exec <&-")
    let run = try arshif.run(process)
    #expect(run.status == 3)
    #expect(run.errors.hasPrefix("error: -: "))
  }

  @Test func `the archive itself is no input`() throws {
    _ = try arshif("import", "in")
    for input in [arshif.archive, "."] {
      let run = try arshif("import", input)
      #expect(run.status == (input == "." ? 0 : 3), "\(run.errors)")
      #expect(try storedCount == 2)
    }
  }

  @Test func `a file that is named twice is stored once`() throws {
    let run = try arshif("import", "in/good.jsonl", "in/good.jsonl", "in", "--json")
    #expect(run.status == 0)
    #expect(try run.objects.last?["imported"] as? Int == 2)
    #expect(try run.objects.last?["unchanged"] as? Int == 4)
  }

  @Test func `a truncated file of gzip gives what is left, and is named`() throws {
    let lines = (0..<400).map {
      "{\"title\": \"خبر \($0)\", \"body\": \"\($0 &* 2_654_435_761 % 99_991)\"}\n"
    }
    try arshif.folder.write(lines.joined().utf8, to: "many.jsonl")
    let gzip = try arshif.process(["-k", "many.jsonl"])
    gzip.executableURL = URL(filePath: "/usr/bin/gzip")
    _ = try arshif.run(gzip)
    let whole = try Data(contentsOf: URL(filePath: arshif.folder.path("many.jsonl.gz")))
    try arshif.folder.write(whole.prefix(whole.count * 3 / 4), to: "cut.jsonl.gz")
    let run = try arshif("import", "cut.jsonl.gz", "in/good.jsonl")
    #expect(run.status == 3)
    #expect(run.errors.hasPrefix("error: cut.jsonl.gz"))
    #expect(try (100..<402).contains(storedCount))
  }

  @Test func `a bomb of gzip is refused`() throws {
    let process = try arshif.process([])
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", "head -c 200000000 /dev/zero | tr '\\0' 'a' | gzip -1 | gzip -9 > bomb.txt.gz",
    ]
    _ = try arshif.run(process)
    let run = try arshif("import", "bomb.txt.gz", "in")
    #expect(run.status == 3)
    #expect(run.errors.hasPrefix("error: bomb.txt.gz: "))
    #expect(try storedCount == 2)
  }
}
