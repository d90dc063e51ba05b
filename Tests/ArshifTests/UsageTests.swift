import Foundation
import TestSupport
import Testing

/// How the program answers what it can't do.
struct UsageTests {
  private static let commands = [
    "import", "search", "list", "show", "tags", "stats", "extract", "annotate", "analyze",
    "reprocess",
  ]

  private let arshif: Arshif

  init() throws {
    arshif = try Arshif()
  }

  @Test(arguments: commands)
  func `the help of each command shows an example`(command: String) throws {
    let run = try arshif.run([command, "--help"])
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.contains("\n  arshif \(command)"))
    #expect(run.output.contains("USAGE: arshif \(command)"))
  }

  @Test func `the help of the program names every command and an example`() throws {
    let help = try arshif.run(["--help"]).output
    for command in Self.commands { #expect(help.contains("\n  \(command) "), "\(command)") }
    #expect(help.contains("\n  arshif import pages/"))
    #expect(try arshif.run(["--version"]).output.contains("."))
  }

  @Test(arguments: [
    ["search", "كلمة"], ["كلمة"], ["list"], ["show", "k7f3m9q2"], ["tags"], ["stats"],
    ["reprocess", "--stage", "index"],
  ])
  func `where there is no archive, that is said`(arguments: [String]) throws {
    let run = try arshif.run(arguments + ["--archive", "none.db"])
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(
      run.errors.hasPrefix("error: there is no archive at none.db\nhint: `arshif import FILE`"))
    #expect(!FileManager.default.fileExists(atPath: arshif.folder.path("none.db")))
  }

  @Test(arguments: [
    (["list", "--nonsense"], "--nonsense"), (["list", "--limit", "x"], "--limit"),
    (["list", "--limit=-1"], "--limit"), (["list", "--json", "--csv"], "--json"),
    (["list", "--sort", "relevance"], "--sort"), (["list", "--sort", "x"], "--sort"),
    (["search"], "query"), (["show"], "ids"), (["import"], "paths"),
    (["import", "a", "--jobs", "0"], "--jobs"),
    (["import", "a", "--encoding", "klingon"], "klingon"),
    (["list", "--color", "x"], "--color"),
    (["annotate", "--tag-threshold", "2"], "--tag-threshold"),
  ])
  func `wrong usage is exit code 2, and is named`(arguments: [String], named: String) throws {
    let run = try arshif.run(arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("error: "), "\(run.errors)")
    #expect(run.errors.contains(named), "\(run.errors)")
  }

  @Test(arguments: [
    (["--since", "غلط"], 2, "غلط"), (["--on", "2024-02-30"], 2, "2024-02-30"),
    (["--tag", "عطارد"], 1, "عطارد"), (["--entity", "عطارد"], 1, "عطارد"),
    (["--source", "عطارد"], 1, "عطارد"),
  ])
  func `a filter that can't be read is named`(
    arguments: [String], status: Int32, named: String
  ) throws {
    let filled = try Arshif.filled()
    for command in [["list"], ["search", "زلزال"], ["tags"]] {
      let run = try filled.run(command + arguments + ["--archive", filled.archive])
      #expect(run.status == status)
      #expect(run.output == "")
      #expect(run.errors.hasPrefix("error: ") && run.errors.contains(named))
    }
  }
}
