import Foundation
import TestSupport
import Testing

/// Inputs of all formats at the command line.
struct InputFormatTests {
  private static let table = "رأس,متن,رقم\nزلزال,نص أول,1\nطقس,نص ثان,2\n"
  private static let feed = """
    <rss version="2.0"><channel><title>وكالة</title><item><title>زلزال</title><guid>1</guid>
    <description>نص أول</description></item><item><title>طقس</title><guid>2</guid></item>
    </channel></rss>
    """

  private let arshif: Arshif

  init() throws {
    arshif = try Arshif()
  }

  private func titles() throws -> [String] {
    try arshif("list", "--fields", "title", "--jsonl").objects.compactMap { $0["title"] as? String }
      .sorted()
  }

  @Test func `a table comes through a pipe, and its captures are known again`() throws {
    let arguments = ["import", "-", "--format", "CSV", "--map", "title=رأس", "--map", "body=متن"]
    for outcome in ["imported 2 · unchanged 0", "imported 0 · unchanged 2"] {
      let run = try arshif.run(arguments + ["--archive", arshif.archive], input: Self.table)
      #expect(run.status == 0)
      #expect(run.output.hasPrefix(outcome))
    }
    #expect(try titles() == ["زلزال", "طقس"])
    let id = try #require(try arshif("list", "--ids", "--limit", "1").lines.first)
    #expect(try arshif("show", id, "--raw").output.hasPrefix("title,body,رقم\r\n"))
  }

  @Test(arguments: ["rss", "feed", "atom", "auto"])
  func `a feed comes through a pipe under all its names`(format: String) throws {
    let run = try arshif("import", "-", "--format", format, input: Self.feed)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("imported 2 "))
    #expect(try titles() == ["زلزال", "طقس"])
  }

  @Test func `a folder of all formats is read, with what lies beside its pages`() throws {
    try FileManager.default.createDirectory(
      atPath: arshif.folder.path("in"), withIntermediateDirectories: true)
    try arshif.folder.write(Self.feed.utf8, to: "in/a.xml")
    try arshif.folder.write("العنوان,النص\nبرد,نص\n,\nحر,نص,زائد\n".utf8, to: "in/b.csv")
    try arshif.folder.write(#"{"title": "رعد", "text": "نص"}"#.utf8, to: "in/c.json")
    let run = try arshif("import", "in")
    #expect(run.status == 3)
    #expect(run.output == "imported 4 · unchanged 0 · updated 0 · rejected 1\n")
    #expect(run.errors.hasPrefix("error: in/b.csv:4: line 4 of 'in/b.csv' has 3 cells"))
    #expect(try titles() == ["برد", "رعد", "زلزال", "طقس"])
  }

  @Test(arguments: [
    (["--map", "titel=x"], "titel"), (["--map", "title"], "--map title"),
    (["--format", "klingon"], "klingon"),
  ])
  func `a wrong map or format is wrong usage`(arguments: [String], named: String) throws {
    try arshif.folder.write(Self.table.utf8, to: "a.csv")
    let run = try arshif.run(
      ["import", "a.csv", "--archive", arshif.archive] + arguments)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("error: "))
    #expect(run.errors.contains(named))
  }

  @Test func `a column that is not there is told with those that are`() throws {
    try arshif.folder.write(Self.table.utf8, to: "a.csv")
    let run = try arshif("import", "a.csv", "--map", "title=غيره")
    #expect(run.status == 3)
    #expect(run.errors.contains("has no column 'غيره'"))
    #expect(run.errors.contains("hint: its first row is: رأس, متن, رقم"))
  }
}
