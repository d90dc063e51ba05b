import Foundation
import TestSupport
import Testing

/// Tags by hand at the command line.
struct TagCommandTests {
  private let arshif: Arshif

  init() throws {
    arshif = try Arshif.filled()
  }

  private func ids(_ arguments: String...) throws -> [String] {
    try arshif.run(["list", "--ids"] + arguments + ["--archive", arshif.archive]).lines
  }

  private func tags(_ id: String) throws -> [[String: Any]] {
    try arshif("show", id, "--jsonl").objects.first?["tags"] as? [[String: Any]] ?? []
  }

  @Test func `a new tag is its name with hyphens, and is found by all its names`() throws {
    let all = try ids()
    let run = try arshif("tag", "add", "ملف  خاص", all[0], all[1])
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output == "ملف-خاص (ملف خاص): added 2\n")
    for name in ["ملف خاص", "ملف-خاص", "مِلَفّ خاصّ"] {
      #expect(try ids("--tag", name) == [all[0], all[1]])
    }
    #expect(try arshif("search", "وسم:\"ملف خاص\"", "--ids").lines.count == 2)
    let tag = try #require(try tags(all[0]).first { $0["tag"] as? String == "ملف-خاص" })
    #expect(tag["name"] as? String == "ملف خاص" && tag["origin"] as? String == "hand")
    let counted = try arshif("tags", "--jsonl").objects.first { $0["tag"] as? String == "ملف-خاص" }
    #expect(counted?["count"] as? Int == 2)
  }

  @Test func `ids come from standard input too, and the same again changes nothing`() throws {
    let all = try ids()
    let input = all.joined(separator: "\n") + "\n"
    let run = try arshif("tag", "add", "watch", "-", "--json", input: input)
    #expect(
      run.output == """
        {"tag": "watch", "name": "watch", "new": true, "added": 3, "confirmed": 0, "unchanged": 0}

        """)
    let again = try arshif("tag", "add", "WATCH", "-", input: input)
    #expect(again.status == 0 && again.output == "watch: added 0 · had it 3\n")
    let none = try arshif("tag", "add", "watch", "-", input: "")
    #expect(none.status == 1 && none.errors.contains("no ids on standard input"))
  }

  @Test func `the tag of a country is known by its names, also where no article has it`() throws {
    let id = try ids()[0]
    #expect(try arshif("tag", "add", "موريتانيا", id).output.hasPrefix("mauritania (موريتانيا)"))
    #expect(try arshif("tag", "add", "Norway", id).output.hasPrefix("norway (النرويج)"))
    #expect(try ids("--tag", "النرويج") == [id])
  }

  @Test func `of ids of which one is unknown none is changed`() throws {
    let id = try ids()[0]
    for verb in ["add", "remove"] {
      let run = try arshif("tag", verb, "iraq", id, "zzzzzzzz", "yyyyyyyy")
      #expect(run.status == 1 && run.output == "")
      #expect(run.errors.contains("no articles have the ids zzzzzzzz, yyyyyyyy"))
      #expect(run.errors.contains("hint: nothing was changed"))
    }
    #expect(try ids("--tag", "iraq").count == 1)
  }

  @Test func `a tag that was taken stays away, whatever is done again`() throws {
    let id = try #require(try ids("--tag", "iraq").first)
    let run = try arshif("tag", "remove", "العراق", id)
    #expect(run.status == 0 && run.output == "iraq (العراق): removed 1\n")
    #expect(try ids("--tag", "iraq") == [])
    let again = try arshif("tag", "remove", "iraq", id)
    #expect(again.status == 0 && again.output == "iraq (العراق): removed 0 · did not have it 1\n")
    for command in [
      ["reprocess", "--stage", "annotate", "--force"], ["import", "articles.jsonl"],
    ] {
      #expect(try arshif.run(command + ["--archive", arshif.archive]).status == 0)
      #expect(try ids("--tag", "iraq") == [])
    }
    try arshif.write(
      [
        "زلزال يضرب حلب": "وقع الزلزال.",
        "انتخابات في بغداد": "بدأت الانتخابات العراقية في البصرة.",
      ], to: "articles.jsonl")
    #expect(try arshif("import", "articles.jsonl").output.contains("updated 2"))
    #expect(try ids("--tag", "iraq") == [])
    #expect(try arshif("tag", "add", "iraq", id).output == "iraq (العراق): added 1\n")
    #expect(try ids("--tag", "iraq") == [id])
  }

  @Test func `a tag that was given stays, whatever is done again`() throws {
    let id = try #require(try ids("--tag", "iraq").first)
    _ = try arshif("tag", "add", "ملف", id)
    #expect(try arshif("tag", "add", "iraq", id).output.hasSuffix("added 0 · confirmed 1\n"))
    try arshif.write(
      ["زلزال يضرب حلب": "وقع الزلزال.", "مباراة": "تعادل الفريقان."], to: "articles.jsonl")
    #expect(try arshif("import", "articles.jsonl").output.contains("updated 2"))
    _ = try arshif("reprocess", "--force", "--quiet")
    #expect(try ids("--tag", "iraq") == [id] && ids("--tag", "ملف") == [id])
  }

  @Test func `a dry run changes nothing`() throws {
    let id = try #require(try ids("--tag", "iraq").first)
    let add = try arshif("tag", "add", "ملف", id, "--dry-run")
    #expect(add.output == "ملف: added 1\n" && add.errors == "dry run: nothing was written\n")
    let remove = try arshif("tag", "remove", "iraq", id, "--dry-run")
    #expect(remove.output == "iraq (العراق): removed 1\n")
    #expect(try arshif("tags", "--ids").lines.contains("ملف") == false)
    #expect(try ids("--tag", "iraq") == [id])
  }

  @Test func `names that can't be tags are refused`() throws {
    let id = try ids()[0]
    for name in ["", "  ", "،،", "أ، ب", String(repeating: "ا", count: 101)] {
      let run = try arshif("tag", "add", name, id)
      #expect(run.status == 2 && run.errors.contains("this can't be the name of a tag"), "\(name)")
    }
    let unknown = try arshif("tag", "remove", "لا أحد", id)
    #expect(unknown.status == 1 && unknown.errors.contains("no article of the archive has the tag"))
  }

  @Test func `what a person gave and took goes out and comes in again`() throws {
    let all = try ids()
    let id = try #require(try ids("--tag", "iraq").first)
    _ = try arshif("tag", "remove", "iraq", id)
    _ = try arshif("tag", "add", "ملف خاص", all[0])
    #expect(try arshif("export", "--output", "out.jsonl").status == 0)
    let other = arshif.folder.path("other.db")
    func compare() throws {
      let mine = try arshif.run(["export", "--archive", arshif.archive]).objects
      let its = try arshif.run(["export", "--archive", other]).objects
      #expect(mine.map { $0 as NSDictionary } == its.map { $0 as NSDictionary })
    }
    #expect(try arshif.run(["import", "out.jsonl", "--archive", other]).status == 0)
    try compare()
    for stage in ["extract", "annotate"] {
      _ = try arshif.run(["reprocess", "--stage", stage, "--force", "--archive", other])
      try compare()
    }
    let again = try arshif("import", "out.jsonl")
    #expect(again.output.contains("imported 0 · unchanged 3"))
    let hidden = try arshif("show", id, "--jsonl").objects.first?["hidden_tags"] as? [[String: Any]]
    #expect(hidden?.map { $0["tag"] as? String } == ["iraq"])
  }
}
