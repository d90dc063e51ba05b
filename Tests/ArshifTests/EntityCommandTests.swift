import Foundation
import TestSupport
import Testing

/// `arshif entities`, `arshif entity`.
struct EntityCommandTests {
  private let arshif: Arshif

  init() throws {
    arshif = try .filled()
  }

  private func names(_ arguments: String...) throws -> [String] {
    try arshif.run(["entities", "--jsonl", "--archive", arshif.archive] + arguments).objects
      .compactMap { $0["name"] as? String }
  }

  @Test func `entities are listed under the filters of lists`() throws {
    let run = try arshif("entities")
    #expect(run.status == 0)
    #expect(run.lines.last == "2 of 2 entities in 3 articles")
    #expect(run.lines.contains { $0.hasSuffix("location      بغداد (Baghdad)") })
    #expect(try names("--tag", "syria") == ["حلب"])
    #expect(try names("--query", "انتخابات") == ["بغداد"])
    #expect(try names("--kind", "person") == [])
    #expect(try names("--since", "2024-10-02") == ["بغداد"])
    #expect(try names("--limit", "1", "--offset", "1").count == 1)
    #expect(
      try arshif("entities", "--csv").output
        .hasPrefix("kind,name,english_name,articles,mentions\r\n"))
    #expect(try arshif("entities", "--ids").lines.sorted() == ["بغداد", "حلب"])
    #expect(try arshif("entities", "--kind", "planet").status == 2)
    #expect(try arshif("entities", "--tag", "عطارد").status == 1)
  }

  @Test func `one entity is shown by any of its names`() throws {
    let run = try arshif("entities", "baghdad")
    #expect(run.status == 0)
    #expect(run.lines.first == "بغداد (Baghdad)")
    #expect(run.lines.contains("tags"))
    let unknown = try arshif("entities", "بغدان")
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("did you mean بغداد?"))
  }

  @Test func `corrections last, are listed, and go to another archive`() throws {
    let merge = try arshif("entity", "merge", "حلب", "بغداد")
    #expect(merge.status == 0)
    #expect(merge.output == "merged بغداد (Baghdad) into location حلب (Aleppo): 2 articles\n")
    #expect(try arshif("reprocess", "--stage", "annotate", "--force").status == 0)
    #expect(try names() == ["حلب"])
    #expect(try arshif("list", "--entity", "بغداد", "--ids").lines.count == 2)
    #expect(try arshif("search", "entity:حلب", "--ids").lines.count == 2)
    let file = arshif.folder.path("corrections.jsonl")
    try Data(arshif("entity", "corrections", "--jsonl").output.utf8).write(
      to: URL(filePath: file))
    #expect(
      try arshif("entity", "corrections").output
        == "merge  location بغداد into location حلب\n")

    let other = try Arshif.filled()
    let taken = try other("entity", "corrections", "--import", file)
    #expect(taken.status == 0)
    #expect(taken.output == "corrected 1 · unchanged 0 · rejected 0\n")
    #expect(
      try other("entity", "corrections", "--import", file).output
        == "corrected 0 · unchanged 1 · rejected 0\n")
    #expect(try other("entities").lines.last == "1 of 1 entity in 3 articles")
    #expect(try other("entity", "split", "حلب").status == 0)
    #expect(try other("entities").lines.last == "2 of 2 entities in 3 articles")
  }

  @Test func `mentions are hidden in articles, also by their ids on standard input`() throws {
    let ids = try arshif("list", "--ids").output
    let strange = try arshif("entity", "hide", "حلب", "-", input: ids)
    #expect(strange.status == 1)
    #expect(strange.errors.contains("does not name حلب"))
    let aleppo = try arshif("list", "--entity", "حلب", "--ids").output
    let hidden = try arshif("entity", "hide", "حلب", "-", "--json", input: aleppo)
    #expect(hidden.status == 0)
    #expect(try hidden.objects.first?["articles"] as? Int == 1)
    #expect(try names() == ["بغداد"])
    #expect(try arshif("entity", "unhide", "حلب", "-", input: aleppo).status == 0)
    #expect(try names().count == 2)
  }

  @Test func `what was corrected in an article goes out and comes in with it`() throws {
    let id = try #require(try arshif("list", "--entity", "حلب", "--ids").lines.first)
    #expect(try arshif("entity", "hide", "حلب", id).status == 0)
    #expect(try arshif("entity", "add", "event:زلزال الشمال", id).status == 0)
    let out = arshif.folder.path("out.jsonl")
    #expect(try arshif("export", "--output", out).status == 0)
    let other = try Arshif()
    #expect(try other("import", out).status == 0)
    #expect(try other("export").output == arshif("export").output)
    #expect(
      try other("entity", "corrections").output == arshif("entity", "corrections").output)
    #expect(try other("reprocess", "--stage", "annotate", "--force").status == 0)
    #expect(try other("entity", "unhide", "حلب", id).status == 0)
    #expect(try other("reprocess", "--stage", "extract", "--force").status == 0)
    let names = try other("entities", "--ids").lines
    #expect(names.sorted() == ["بغداد", "حلب", "زلزال الشمال"])
  }

  @Test func `what is wrong is named`() throws {
    let itself = try arshif("entity", "merge", "حلب", "Aleppo")
    #expect(itself.status == 2)
    #expect(itself.errors.hasPrefix("error: حلب and Aleppo are one entity already\nhint: "))
    #expect(try arshif("entity", "merge", "حلب", "عطارد").status == 1)
    #expect(try arshif("entity", "split", "حلب").status == 2)
    #expect(try arshif("entity", "split", "حلب", "--into", "الشهباء").status == 2)
    #expect(try arshif("entity", "hide", "حلب", "zzzzzzzz").status == 1)
    #expect(try arshif("entity", "kind", "حلب", "planet").status == 2)
    #expect(try arshif("entity", "add", "person:سعاد", "-").status == 2)
  }

  @Test func `a file of corrections is taken line by line`() throws {
    let path = try arshif.folder.write(
      """
      {"correction": "rename", "kind": "location", "name": "حلب", "new_name": "الشهباء"}

      {"correction": "melt", "kind": "location", "name": "حلب"}
      {"correction": "merge", "kind": "location", "name": "حلب"}
      {"correction": "hide", "kind": "planet", "name": "عطارد"}
      nonsense
      {"correction": "hide", "kind": "location", "name": "بغداد", "article": "zzzzzzzz"}
      """.utf8, to: "corrections.jsonl")
    let run = try arshif("entity", "corrections", "--import", path)
    #expect(run.status == 3)
    #expect(run.output == "corrected 1 · unchanged 0 · rejected 5\n")
    for line in 3...6 { #expect(run.errors.contains("corrections.jsonl:\(line): ")) }
    #expect(run.errors.contains("no article has the id zzzzzzzz"))
    #expect(try names().contains("الشهباء"))
    #expect(try arshif("entity", "corrections", "--import", "none.jsonl").status == 3)
  }
}
