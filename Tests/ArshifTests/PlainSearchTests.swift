import ArgumentParser
import Testing

@testable import arshif

/// Plain searches are read as ArgumentParser reads them, and nothing else is taken for one.
struct PlainSearchTests {
  @Test(arguments: [
    ["هجوم"], ["search", "هجوم"], ["زلزال", "تركيا"], ["زلزال تركيا"], ["\"قوات الأمن\""],
    ["search", "list"], ["search", "help"], ["هجوم", "list"], ["search", "search"], ["(أو)"],
    ["هجوم", "--limit", "5"], ["search", "--limit", "0", "هجوم"], ["أ", "--limit", "+3", "ب"],
    ["search", "--archive", "a.db", "هجوم", "--limit", "10"], ["هجوم", "--archive", "a b.db"],
    ["search", "--archive", "list", "help"], ["هجوم", "--json"], ["هجوم", "--jsonl", "--quiet"],
    ["search", "--ids", "هجوم", "--archive", "a.db", "--quiet"], ["وسم:العراق", "word*"], [" "],
  ])
  func `a plain search is the command that ArgumentParser makes`(arguments: [String]) throws {
    let plain = try #require(PlainSearch(arguments)).command
    let parsed = try #require(ArshifCommand.parseAsRoot(arguments) as? SearchCommand)
    // The descriptions name all options, so one that is added and has no plain default fails here.
    #expect(String(describing: plain) == String(describing: parsed))
  }

  @Test(arguments: [
    [], ["search"], ["help"], ["help", "search"], ["list"], ["show", "abc"], ["import", "a.json"],
    ["--limit", "5", "هجوم"], ["--archive", "a.db", "list"], ["--version"], ["هجوم", "--help"],
    ["هجوم", "-h"], ["-سوريا"], ["هجوم", "-سوريا"], ["هجوم", "--", "--limit"], ["-"], [""],
    ["هجوم", ""], ["هجوم", "--limit"], ["هجوم", "--limit", "x"], ["هجوم", "--limit", "-1"],
    ["هجوم", "--limit", "٥"], ["هجوم", "--limit=5"], ["هجوم", "--limit", "5", "--limit", "6"],
    ["هجوم", "--archive"], ["هجوم", "--archive", "--limit"], ["هجوم", "--archive", ""],
    ["search", "--limit", "5"], ["هجوم", "--json", "--json"], ["هجوم", "--json", "--ids"],
    ["هجوم", "--csv"], ["هجوم", "--generate-completion-script"],
    ["---completion", "search"],
  ])
  func `what is less plain is left to ArgumentParser`(arguments: [String]) {
    #expect(PlainSearch(arguments) == nil)
  }

  @Test func `every command is left to ArgumentParser`() {
    for command in ArshifCommand.configuration.subcommands where command != SearchCommand.self {
      let name = command.configuration.commandName ?? ""
      #expect(name != "" && PlainSearch([name, "هجوم"]) == nil, "\(name)")
    }
  }
}
